//! JSON (RFC 8259) as a stream of events.
//!
//! serde_json has no events with spans, so this scanner finds them. serde_json still decides whether
//! a text is JSON, and decodes strings. Imports `event` from this folder.

use super::event::{Broken, Event, Events, Item};
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// The events of a JSON text.
pub(super) fn events(text: &str) -> Events<'_> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let fault = serde_json::from_str::<IgnoredAny>(body).err();
    Box::new(Scanner {
        text,
        at: text.len() - body.len(),
        fault: fault.map(|error| offset(text, &error)),
    })
}

/// The byte of the text at which serde_json found an error. A byte order mark does not count for
/// serde_json.
pub(super) fn offset(text: &str, error: &serde_json::Error) -> usize {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = body
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1));
    let line_start: usize = lines.map(str::len).sum();
    text.len() - body.len() + line_start + error.column().saturating_sub(1)
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Where the text stops being JSON.
    fault: Option<usize>,
}

impl<'t> Iterator for Scanner<'t> {
    type Item = Result<Item<'t>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.as_bytes().get(self.at..)?;
        // Between values there is nothing else, since the text is JSON up to the fault.
        let between = |byte: &u8| b" \t\n\r,:".contains(byte);
        let start = self.at + rest.iter().take_while(|byte| between(byte)).count();
        let is_broken = self.fault.is_some_and(|fault| fault <= start);
        let found = match self.text.as_bytes().get(start) {
            _ if is_broken => None,
            None => return None,
            Some(b'{') => Some((Event::Map, 1)),
            Some(b'[') => Some((Event::List, 1)),
            Some(b'}' | b']') => Some((Event::End, 1)),
            Some(_) => scalar(self.text.get(start..)?),
        };
        let Some((event, length)) = found else {
            return Some(Err(Broken {
                offset: start,
                message: "the JSON is malformed".to_owned(),
                too_deep: false,
            }));
        };
        self.at = start + length;
        Some(Ok(Item {
            event,
            span: start..self.at,
            anchor: 0,
            tag: None,
        }))
    }
}

/// The string, number or word that a text begins with, and its length.
fn scalar(text: &str) -> Option<(Event<'_>, usize)> {
    let plain = !text.starts_with('"');
    let length = if plain {
        text.find(|c: char| c.is_ascii_whitespace() || ",]}".contains(c))
            .unwrap_or(text.len())
    } else {
        let mut escaped = false;
        let end = text.bytes().skip(1).position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        end? + 2
    };
    let written = text.get(..length)?;
    let text = if plain {
        Cow::Borrowed(written)
    } else if written.contains('\\') {
        Cow::Owned(serde_json::from_str(written).ok()?)
    } else {
        Cow::Borrowed(written.get(1..length - 1)?)
    };
    Some((Event::Scalar { text, plain }, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slices(text: &str) -> Result<Vec<&str>, usize> {
        events(text)
            .map(|item| {
                item.map(|item| &text[item.span])
                    .map_err(|broken| broken.offset)
            })
            .collect()
    }

    #[test]
    fn every_value_has_its_span() {
        let text = "{\t\"a\\\"b\" : [1, -2.5e3, {}, []],\n\"c\":null}";
        let expected = [
            "{",
            "\"a\\\"b\"",
            "[",
            "1",
            "-2.5e3",
            "{",
            "}",
            "[",
            "]",
            "]",
            "\"c\"",
            "null",
            "}",
        ];
        assert_eq!(slices(text).expect("is JSON"), expected);
    }

    #[test]
    fn escapes_are_decoded_even_surrogates() {
        let mut events = events("\"\\ud83d\\ude00\\/\"");
        let item = events.next().expect("one").expect("good");
        let Event::Scalar { text, plain } = item.event else {
            panic!("is text");
        };
        assert_eq!((text.as_ref(), plain), ("😀/", false));
    }

    #[test]
    fn malformed_json_is_rejected() {
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\"}",
            "[1}",
            "1 2",
            "[1 2]",
            "{a: 1}",
            "\"",
            "\"\\u",
        ] {
            assert!(slices(text).is_err(), "{text}");
        }
    }
}

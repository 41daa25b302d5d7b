//! JSON (RFC 8259) as a stream of events.
//!
//! serde_json has no events with spans, so this scanner finds them; scalars are still decoded
//! by serde_json. Imports `event` from this folder.

use super::event::{Broken, Event, Item};
use std::borrow::Cow;
use std::ops::Range;

/// The events of a JSON text.
pub(super) struct Json<'t> {
    text: &'t str,
    at: usize,
    /// The open lists and objects, from the outermost.
    open: Vec<Open>,
    /// What is allowed next.
    expect: Expect,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    List,
    Map,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    /// A value, after a comma or a colon or at the start.
    Value,
    /// A value, or the end of the list that has just begun.
    FirstItem,
    /// A key, or the end of the object that has just begun.
    FirstKey,
    /// A key, after a comma.
    Key,
    /// A comma, or the end of the innermost list or object.
    Next,
}

impl<'t> Json<'t> {
    /// Starts at the beginning of a text.
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len(),
            open: Vec::new(),
            expect: Expect::Value,
        }
    }

    /// The next event, `None` after the last one.
    pub(super) fn next(&mut self) -> Option<Result<Item<'t>, Broken>> {
        let mut byte = self.peek();
        if self.expect == Expect::Next {
            match (byte, self.open.last()) {
                (None, None) => return None,
                (Some(b','), Some(open)) => {
                    self.at += 1;
                    self.expect = match open {
                        Open::List => Expect::Value,
                        Open::Map => Expect::Key,
                    };
                    byte = self.peek();
                }
                _ => {}
            }
        }
        Some(self.event(byte).ok_or_else(|| self.broken()))
    }

    fn event(&mut self, byte: Option<u8>) -> Option<Item<'t>> {
        match (self.expect, byte?) {
            (Expect::FirstItem | Expect::Next, b']') => self.close(Open::List),
            (Expect::FirstKey | Expect::Next, b'}') => self.close(Open::Map),
            (Expect::FirstKey | Expect::Key, b'"') => {
                let key = self.string()?;
                if self.peek()? != b':' {
                    return None;
                }
                self.at += 1;
                self.expect = Expect::Value;
                Some(key)
            }
            (Expect::Value | Expect::FirstItem, byte) => self.value(byte),
            _ => None,
        }
    }

    fn value(&mut self, byte: u8) -> Option<Item<'t>> {
        self.expect = Expect::Next;
        match byte {
            b'{' => {
                self.expect = Expect::FirstKey;
                Some(self.begin(Event::Map, Open::Map))
            }
            b'[' => {
                self.expect = Expect::FirstItem;
                Some(self.begin(Event::List, Open::List))
            }
            b'"' => self.string(),
            _ => self.word(),
        }
    }

    fn begin(&mut self, event: Event<'t>, open: Open) -> Item<'t> {
        self.open.push(open);
        self.at += 1;
        item(event, self.at - 1..self.at)
    }

    fn close(&mut self, open: Open) -> Option<Item<'t>> {
        if self.open.pop()? != open {
            return None;
        }
        self.expect = Expect::Next;
        self.at += 1;
        Some(item(Event::End, self.at - 1..self.at))
    }

    fn string(&mut self) -> Option<Item<'t>> {
        let start = self.at;
        let mut bytes = self.rest()?.bytes().enumerate().skip(1);
        let length = loop {
            match bytes.next()? {
                (_, b'\\') => {
                    bytes.next()?;
                }
                (at, b'"') => break at + 1,
                _ => {}
            }
        };
        self.at = start + length;
        let quoted = self.text.get(start..self.at)?;
        let text = if quoted.contains('\\') {
            Cow::Owned(serde_json::from_str(quoted).ok()?)
        } else {
            Cow::Borrowed(quoted.get(1..length - 1)?)
        };
        Some(item(Event::Scalar { text, plain: false }, start..self.at))
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<Item<'t>> {
        let start = self.at;
        let part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let length = self.rest()?.bytes().take_while(|&byte| part(byte)).count();
        self.at = start + length;
        let word = self
            .text
            .get(start..self.at)
            .filter(|word| !word.is_empty())?;
        let text = Cow::Borrowed(word);
        Some(item(Event::Scalar { text, plain: true }, start..self.at))
    }

    /// Skips blanks, and returns the next byte.
    fn peek(&mut self) -> Option<u8> {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += self.rest()?.bytes().take_while(blank).count();
        self.rest()?.bytes().next()
    }

    fn rest(&self) -> Option<&'t str> {
        self.text.get(self.at..)
    }

    fn broken(&self) -> Broken {
        Broken {
            offset: self.at,
            message: "the JSON is malformed".to_owned(),
            too_deep: false,
        }
    }
}

fn item(event: Event<'_>, span: Range<usize>) -> Item<'_> {
    Item {
        event,
        span,
        anchor: 0,
        tag: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slices(text: &str) -> Result<Vec<&str>, usize> {
        let mut json = Json::new(text);
        std::iter::from_fn(|| json.next())
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
        let mut json = Json::new("\"\\ud83d\\ude00\\/\"");
        let item = json.next().expect("one").expect("good");
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

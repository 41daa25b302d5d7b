//! YAML as a stream of events from saphyr-parser, which no other file uses.
//!
//! Imports `event` from this folder.

use super::event::{Broken, Event, Events, Item};
use saphyr_parser::{Event as YamlEvent, Parser, ScalarStyle, StrInput, Tag};
use std::ops::Range;

/// The events of a YAML document; a second document in the stream is an error.
pub(super) fn events(text: &str) -> Events<'_> {
    let place = Place::after_byte_order_mark(text);
    let parser = Parser::new_from_str(text.get(place.byte..).unwrap_or(text));
    Box::new(Yaml {
        parser,
        place,
        documents: 0,
    })
}

struct Yaml<'t> {
    parser: Parser<'t, StrInput<'t>>,
    place: Place<'t>,
    documents: usize,
}

impl<'t> Iterator for Yaml<'t> {
    type Item = Result<Item<'t>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (event, span) = match self.parser.next_event()? {
                Ok(found) => found,
                Err(error) => {
                    return Some(Err(Broken {
                        offset: self.place.byte(error.marker().index()),
                        message: error.info().to_owned(),
                        // The parser has no other sign of it; a test relies on the words.
                        too_deep: error.info() == "recursion limit exceeded",
                    }));
                }
            };
            let span = self.place.byte(span.start.index())..self.place.byte(span.end.index());
            if let YamlEvent::DocumentStart(_) = event {
                self.documents += 1;
                if self.documents > 1 {
                    return Some(Err(Broken {
                        offset: span.start,
                        message: "a second YAML document begins here, and only one is supported"
                            .to_owned(),
                        too_deep: false,
                    }));
                }
            }
            if let Some(item) = item(event, span, self.place.text) {
                return Some(Ok(item));
            }
        }
    }
}

fn item<'t>(event: YamlEvent<'t>, span: Range<usize>, text: &str) -> Option<Item<'t>> {
    let (event, anchor, tag) = match event {
        YamlEvent::Scalar(text, style, anchor, tag) => {
            let plain = match tag.as_deref().and_then(core_name) {
                Some(name) => matches!(name, "int" | "float" | "bool" | "null"),
                None => style == ScalarStyle::Plain,
            };
            (Event::Scalar { text, plain }, anchor, tag)
        }
        YamlEvent::SequenceStart(anchor, tag) => (Event::List, anchor, tag),
        YamlEvent::MappingStart(anchor, tag) => (Event::Map, anchor, tag),
        YamlEvent::SequenceEnd | YamlEvent::MappingEnd => (Event::End, 0, None),
        YamlEvent::Alias(anchor) => (Event::Alias(anchor), 0, None),
        _ => return None,
    };
    let custom = tag.filter(|tag| core_name(tag).is_none());
    Some(Item {
        span: tightened(&event, span, text),
        event,
        anchor,
        tag: custom.map(|tag| tag.to_string()),
    })
}

/// The name of one of YAML's own tags: `str`, `int`, `map`. The tag `!` alone means "not a number,
/// whatever it looks like".
fn core_name(tag: &Tag) -> Option<&str> {
    if tag.is_yaml_core_schema() {
        return Some(&tag.suffix);
    }
    (tag.handle.is_empty() && tag.suffix == "!").then_some("str")
}

/// Cuts off blanks, comments and line breaks, which the parser includes after a value.
fn tightened(event: &Event<'_>, span: Range<usize>, text: &str) -> Range<usize> {
    let Some(text) = text.get(span.clone()) else {
        return span;
    };
    let length = match (event, text.chars().next()) {
        (Event::Scalar { .. }, Some(quote @ ('"' | '\''))) => quoted_length(text, quote),
        (Event::Alias(_), _) => text.find(char::is_whitespace).unwrap_or(text.len()),
        _ => text.trim_end().len(),
    };
    span.start..span.start + length
}

/// The length in bytes of the quoted scalar that `text` begins with.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '"' {
            chars.next();
        } else if c == quote
            && chars
                .next_if(|(_, next)| quote == '\'' && *next == quote)
                .is_none()
        {
            // Two single quotes mean one.
            return at + 1;
        }
    }
    text.len()
}

/// A place in a text. The parser counts characters, and places follow each other closely, so that
/// counting from the last one is fast.
struct Place<'t> {
    text: &'t str,
    /// The index of a character, of those after the byte order mark.
    index: usize,
    /// Its byte in the text.
    byte: usize,
}

impl<'t> Place<'t> {
    fn after_byte_order_mark(text: &'t str) -> Self {
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self {
            text,
            index: 0,
            byte: text.len() - body.len(),
        }
    }

    /// Goes to the character at `index`, or else to the end of the text, and returns its byte.
    fn byte(&mut self, index: usize) -> usize {
        let (before, after) = self.text.split_at_checked(self.byte).unwrap_or_default();
        if index < self.index {
            let passed = before.chars().rev().take(self.index - index);
            self.byte -= passed.map(char::len_utf8).sum::<usize>();
            self.index = index;
        } else if let Some(ascii) = after.get(..index - self.index)
            && ascii.is_ascii()
        {
            self.byte += ascii.len();
            self.index = index;
        } else {
            for c in after.chars().take(index - self.index) {
                self.byte += c.len_utf8();
                self.index += 1;
            }
        }
        self.byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slices of the text that the events point at.
    fn slices(text: &str) -> Vec<&str> {
        let items = events(text).map(|item| item.expect("is YAML"));
        items.map(|item| &text[item.span]).collect()
    }

    #[test]
    fn spans_include_quotes_and_nothing_after_them() {
        let text =
            "\u{feff}a: \"qé\" # c\r\nb: 'it''s'  \r\nc: plain # d\r\nd: &x [1]\r\ne: *x # f\n";
        assert_eq!(
            slices(text),
            [
                "", "a", "\"qé\"", "b", "'it''s'", "c", "plain", "d", "&x [", "1", "]", "e", "*x",
                ""
            ]
        );
    }

    #[test]
    fn spans_are_counted_in_bytes() {
        let text = format!("{}k: é\nl: ü\n", "# é\n".repeat(100));
        assert_eq!(slices(&text), ["", "k", "é", "l", "ü", ""]);
    }

    #[test]
    fn every_character_has_its_offset_in_any_order() {
        let text = "\u{feff}".to_owned() + &"é".repeat(10);
        let mut place = Place::after_byte_order_mark(&text);
        for index in [0, 9, 3, 3, 10, 2] {
            assert_eq!(place.byte(index), 3 + 2 * index);
        }
        assert_eq!((place.byte(1000), place.byte(4)), (text.len(), 11));
    }

    #[test]
    fn a_second_document_is_an_error() {
        let broken = events("a: 1\n---\nb: 2\n").find_map(Result::err);
        assert_eq!(broken.expect("is rejected").offset, 5);
    }

    #[test]
    fn quotes_within_quotes_do_not_end_a_scalar() {
        let text = "a: \"x\\\"y\" # \"\nb: 'x\\' # '\nc: '''' # c\nd: \"x''y\" # d\n";
        assert_eq!(
            slices(text),
            [
                "",
                "a",
                "\"x\\\"y\"",
                "b",
                "'x\\'",
                "c",
                "''''",
                "d",
                "\"x''y\"",
                ""
            ]
        );
    }
}

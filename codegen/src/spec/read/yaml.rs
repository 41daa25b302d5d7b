//! YAML as a stream of events from saphyr-parser, which no other file uses.
//!
//! Imports `event` and `offsets` from this folder.

use super::event::{Broken, Event, Item, Tag};
use super::offsets::Offsets;
use saphyr_parser::{Event as YamlEvent, Parser, ScalarStyle, StrInput, Tag as YamlTag};
use std::ops::Range;

/// The events of a YAML document; a second document in the stream is an error.
pub(super) struct Yaml<'t> {
    parser: Parser<'t, StrInput<'t>>,
    text: &'t str,
    offsets: Offsets<'t>,
    documents: usize,
}

impl<'t> Yaml<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let offsets = Offsets::new(text);
        Self {
            parser: Parser::new_from_str(offsets.text()),
            text,
            offsets,
            documents: 0,
        }
    }

    /// The next event; none after the last one.
    pub(super) fn next(&mut self) -> Option<Result<Item<'t>, Broken>> {
        loop {
            let (event, span) = match self.parser.next_event()? {
                Ok(found) => found,
                Err(error) => {
                    return Some(Err(Broken {
                        offset: self.offsets.byte(error.marker().index()),
                        message: error.info().to_owned(),
                        // The parser has no other sign of it; a test relies on the words.
                        too_deep: error.info() == "recursion limit exceeded",
                    }));
                }
            };
            let span = self.offsets.byte(span.start.index())..self.offsets.byte(span.end.index());
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
            if let Some(item) = self.item(event, span) {
                return Some(Ok(item));
            }
        }
    }

    fn item(&self, event: YamlEvent<'t>, span: Range<usize>) -> Option<Item<'t>> {
        let (event, anchor, tag) = match event {
            YamlEvent::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain;
                (Event::Scalar { text, plain }, anchor, tag)
            }
            YamlEvent::SequenceStart(anchor, tag) => (Event::List, anchor, tag),
            YamlEvent::MappingStart(anchor, tag) => (Event::Map, anchor, tag),
            YamlEvent::SequenceEnd | YamlEvent::MappingEnd => (Event::End, 0, None),
            YamlEvent::Alias(anchor) => (Event::Alias(anchor), 0, None),
            _ => return None,
        };
        Some(Item {
            span: self.tighten(&event, span),
            event,
            anchor,
            tag: tag.map(|tag| tag_of(&tag)),
        })
    }

    /// Cuts off blanks, comments and line breaks, which the parser includes after a value.
    fn tighten(&self, event: &Event<'_>, span: Range<usize>) -> Range<usize> {
        let Some(text) = self.text.get(span.clone()) else {
            return span;
        };
        let length = match (event, text.chars().next()) {
            (Event::Scalar { plain: false, .. }, Some(quote @ ('"' | '\''))) => {
                quoted_length(text, quote)
            }
            (Event::Alias(_), _) => text.find(char::is_whitespace).unwrap_or(text.len()),
            _ => text.trim_end().len(),
        };
        span.start..span.start + length
    }
}

/// The length in bytes of the quoted scalar that `text` begins with.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '"' {
            chars.next();
        } else if c == quote {
            match chars.peek() {
                // Two single quotes mean one.
                Some((_, '\'')) if quote == '\'' => {
                    chars.next();
                }
                _ => return at + 1,
            }
        }
    }
    text.len()
}

fn tag_of(tag: &YamlTag) -> Tag {
    // The tag `!` alone means "not a number, whatever it looks like".
    if tag.is_yaml_core_schema() {
        Tag::Core(tag.suffix.clone())
    } else if tag.handle.is_empty() && tag.suffix == "!" {
        Tag::Core("str".to_owned())
    } else {
        Tag::Custom(tag.to_string())
    }
}

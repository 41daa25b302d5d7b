//! A document as a stream of events, each with its place in the text: YAML through
//! saphyr-parser, JSON through [`super::json`].
//!
//! The exact reader and the index of places are built on it. It is the only file that
//! knows saphyr-parser. Imports nothing from the other rooms.

use super::json::Json;
use saphyr_parser::{Event as YamlEvent, Parser, ScalarStyle, StrInput, Tag as YamlTag};
use std::borrow::Cow;
use std::ops::Range;

/// What comes next in a document.
#[derive(Debug)]
pub(super) enum Event<'t> {
    /// Text, or what a plain scalar in YAML or a bare word in JSON stands for.
    Scalar {
        /// The content, without quotes and escapes.
        text: Cow<'t, str>,
        /// Whether it stands without quotes, so that it may be a number, `null` and so on.
        plain: bool,
    },
    /// A sequence begins.
    List,
    /// A mapping begins; keys and values follow in turn.
    Map,
    /// The innermost sequence or mapping ends.
    End,
    /// A copy of the value at the anchor of this number.
    Alias(usize),
}

/// An event and what stands beside it.
#[derive(Debug)]
pub(super) struct Item<'t> {
    /// What it is.
    pub(super) event: Event<'t>,
    /// Where it is: bytes of the text.
    pub(super) span: Range<usize>,
    /// The number of its anchor; numbers begin at 1, and 0 stands for none.
    pub(super) anchor: usize,
    /// Its tag, unless that one changes nothing.
    pub(super) tag: Option<Tag>,
}

/// A tag of YAML that matters.
#[derive(Debug)]
pub(super) enum Tag {
    /// One of YAML's own: `str`, `int`, `map`.
    Core(String),
    /// Any other, as it is written.
    Custom(String),
}

/// Text that is no YAML or no JSON.
#[derive(Debug)]
pub(super) struct Broken {
    /// Where: a byte of the text.
    pub(super) offset: usize,
    /// Why.
    pub(super) message: String,
    /// Whether the reason is the parser's own limit: 255 brackets within each other.
    pub(super) too_deep: bool,
}

/// What a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    /// JSON, where the whole text is.
    Json,
    /// YAML 1.2.
    Yaml,
}

/// The events of a document, in order.
pub(super) enum Events<'t> {
    /// Of one in JSON.
    Json(Json<'t>),
    /// Of one in YAML.
    Yaml(Box<Yaml<'t>>),
}

impl<'t> Events<'t> {
    /// Reads the text as what it is said to be.
    pub(super) fn new(text: &'t str, language: Language) -> Self {
        match language {
            Language::Json => Events::Json(Json::new(text)),
            Language::Yaml => Events::Yaml(Box::new(Yaml::new(text))),
        }
    }
}

impl<'t> Iterator for Events<'t> {
    type Item = Result<Item<'t>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Events::Json(json) => json.next(),
            Events::Yaml(yaml) => yaml.next(),
        }
    }
}

/// The events of a document in YAML; a second document in the stream is an error.
pub(super) struct Yaml<'t> {
    parser: Parser<'t, StrInput<'t>>,
    text: &'t str,
    offsets: Offsets<'t>,
    documents: usize,
}

impl<'t> Yaml<'t> {
    fn new(text: &'t str) -> Self {
        let offsets = Offsets::new(text);
        Self {
            parser: Parser::new_from_str(offsets.text),
            text,
            offsets,
            documents: 0,
        }
    }

    fn next(&mut self) -> Option<Result<Item<'t>, Broken>> {
        loop {
            let (event, span) = match self.parser.next_event()? {
                Ok(found) => found,
                Err(error) => {
                    return Some(Err(Broken {
                        offset: self.offsets.byte(error.marker().index()),
                        message: error.info().to_owned(),
                        // The parser has no other mark for it; a test holds the words.
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
                        message: "a second document begins in the same file".to_owned(),
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
            tag: tag.map(|tag| Tag::of(&tag)),
        })
    }

    /// Cuts off what the parser counts in after a value: blanks, comments, line breaks.
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
                // Two single quotes stand for one.
                Some((_, '\'')) if quote == '\'' => {
                    chars.next();
                }
                _ => return at + 1,
            }
        }
    }
    text.len()
}

impl Tag {
    fn of(tag: &YamlTag) -> Self {
        // The tag `!` alone says "not a number, whatever it looks like".
        if tag.is_yaml_core_schema() {
            Tag::Core(tag.suffix.clone())
        } else if tag.handle.is_empty() && tag.suffix == "!" {
            Tag::Core("str".to_owned())
        } else {
            Tag::Custom(tag.to_string())
        }
    }
}

/// Turns the indices of characters, which YAML parsers count, into offsets of bytes.
pub(super) struct Offsets<'t> {
    /// The text without a byte order mark.
    text: &'t str,
    /// How long the byte order mark is.
    base: usize,
    /// The offset of every 64th character; empty where the text is ASCII.
    marks: Vec<usize>,
}

const STEP: usize = 64;

impl<'t> Offsets<'t> {
    pub(super) fn new(whole: &'t str) -> Self {
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            let every = text.char_indices().step_by(STEP);
            every.map(|(offset, _)| offset).collect()
        };
        Self {
            text,
            base: whole.len() - text.len(),
            marks,
        }
    }

    /// The offset in the whole text of the character at `index`, counted after a byte
    /// order mark; the end of the text where there is none.
    pub(super) fn byte(&self, index: usize) -> usize {
        let offset = if self.marks.is_empty() {
            index.min(self.text.len())
        } else {
            let mark = self.marks.get(index / STEP).copied();
            let rest = mark.and_then(|mark| Some((mark, self.text.get(mark..)?)));
            let found = rest.and_then(|(mark, rest)| {
                let (offset, _) = rest.char_indices().nth(index % STEP)?;
                Some(mark + offset)
            });
            found.unwrap_or(self.text.len())
        };
        self.base + offset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slices of the text that the events point at.
    fn slices(text: &str) -> Vec<&str> {
        let events = Events::new(text, Language::Yaml).map(|item| item.expect("is YAML"));
        events.map(|item| &text[item.span]).collect()
    }

    #[test]
    fn values_are_pointed_at_with_their_quotes_and_no_more() {
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
    fn characters_are_counted_beyond_the_first_mark() {
        let text = format!("{}k: é\nl: ü\n", "# é\n".repeat(100));
        assert_eq!(slices(&text), ["", "k", "é", "l", "ü", ""]);
    }

    #[test]
    fn a_second_document_is_an_error() {
        let broken = Events::new("a: 1\n---\nb: 2\n", Language::Yaml).find_map(Result::err);
        assert_eq!(broken.expect("is refused").offset, 5);
    }
}

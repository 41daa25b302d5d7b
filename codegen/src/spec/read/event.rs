//! The events that parsers of YAML and JSON produce, each with its span in the text.
//!
//! The exact reader and the index of positions are built on them. Imports nothing.

use std::borrow::Cow;
use std::ops::Range;

/// The events of a document, in order. An error ends them.
pub(super) type Events<'t> = Box<dyn Iterator<Item = Result<Item<'t>, Broken>> + 't>;

/// An event.
#[derive(Debug, PartialEq)]
pub(super) enum Event<'t> {
    /// A scalar.
    Scalar {
        /// The content, without quotes and escapes.
        text: Cow<'t, str>,
        /// Whether it may be a number, `null` and so on: it is written without quotes, or a tag
        /// says so.
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

/// An event with its span, anchor and tag.
#[derive(Debug)]
pub(super) struct Item<'t> {
    /// The event.
    pub(super) event: Event<'t>,
    /// The bytes of the text that it comes from.
    pub(super) span: Range<usize>,
    /// The number of its anchor, from 1; 0 for none.
    pub(super) anchor: usize,
    /// Its tag as it is written, if it is not one of YAML's own, such as `!!str`.
    pub(super) tag: Option<String>,
}

/// An error that occurs when a text is not valid YAML or JSON.
#[derive(Debug)]
pub(super) struct Broken {
    /// The byte of the text at which reading stopped.
    pub(super) offset: usize,
    /// The reason.
    pub(super) message: String,
    /// Whether the reason is the parser's own limit of 255 nested brackets.
    pub(super) too_deep: bool,
}

impl Item<'_> {
    /// The same item, independent of its text.
    pub(super) fn into_owned<'o>(self) -> Item<'o> {
        Item {
            event: match self.event {
                Event::Scalar { text, plain } => Event::Scalar {
                    text: Cow::Owned(text.into_owned()),
                    plain,
                },
                Event::List => Event::List,
                Event::Map => Event::Map,
                Event::End => Event::End,
                Event::Alias(anchor) => Event::Alias(anchor),
            },
            span: self.span,
            anchor: self.anchor,
            tag: self.tag,
        }
    }
}

impl Event<'_> {
    /// The content of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Event::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether this is the key `<<` of YAML, which merges another object.
    pub(super) fn is_merge(&self) -> bool {
        matches!(self, Event::Scalar { text, plain: true } if text == "<<")
    }
}

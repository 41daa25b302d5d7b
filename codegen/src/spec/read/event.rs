//! The events that parsers of YAML and JSON produce, each with its span in the text.
//!
//! Imports nothing.

use std::borrow::Cow;
use std::ops::Range;

/// An event.
#[derive(Debug)]
pub(super) enum Event<'t> {
    /// A scalar.
    Scalar {
        /// The content, without quotes and escapes.
        text: Cow<'t, str>,
        /// Whether it is written without quotes, so that it may be a number, `null` and so on.
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
    /// Its tag, if any.
    pub(super) tag: Option<Tag>,
}

/// A tag of YAML.
#[derive(Debug)]
pub(super) enum Tag {
    /// One of YAML's own: `str`, `int`, `map`.
    Core(String),
    /// Any other, as it is written.
    Custom(String),
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

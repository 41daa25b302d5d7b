//! The subjects of messages about values.
//!
//! Imports `quote` from this layer.

use crate::spec::quote::quoted;
use std::fmt;

/// The value that a message is about.
#[derive(Clone, Copy)]
pub(super) enum Subject<'d> {
    /// The whole document.
    Document,
    /// The value of a field.
    Field(&'d str),
    /// Each item of a list in a field.
    ItemOf(&'d str),
}

impl<'d> Subject<'d> {
    /// The items of this value.
    pub(super) fn item(self) -> Self {
        match self {
            Subject::Field(name) => Subject::ItemOf(name),
            other => other,
        }
    }

    /// The name of the field.
    pub(super) fn name(self) -> &'d str {
        match self {
            Subject::Document => "",
            Subject::Field(name) | Subject::ItemOf(name) => name,
        }
    }
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Document => f.write_str("the document"),
            Subject::Field(name) => f.write_str(&quoted(name)),
            Subject::ItemOf(name) => write!(f, "each item of {}", quoted(name)),
        }
    }
}

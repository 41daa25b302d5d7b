//! [`Entry`], and the types inside it.

use crate::runtime::format::date_time;
use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Entry`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    pub at: date_time::DateTime,
    pub level: Level,
    pub text: Option<String>,
}

impl Entry {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(at: date_time::DateTime, level: impl Into<Level>) -> Self {
        Self {
            at,
            level: level.into(),
            text: None,
        }
    }

    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

object::object!(Entry {
    at: required "at",
    level: required "level",
    text: optional "text",
});

#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    Info,
    Error,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Level {
    Info = "info",
    Error = "error",
} other Other);

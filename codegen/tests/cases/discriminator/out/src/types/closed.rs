//! [`Closed`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub r#type: Type,
    pub reason: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Closed {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

object::object!(Closed {
    r#type: required "type",
    reason: optional "reason",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Type {
    #[default]
    Closed,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Type {
    Closed = "closed",
} other Other of response);

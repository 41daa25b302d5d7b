//! [`Plain`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// A dynamic reference whose target has no dynamic anchor is a reference.
///
/// Defined in `#/components/schemas/Plain`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    pub size: Option<Size>,
    pub other: Option<Other>,
    pub unit: Option<Unit>,
}

#[cfg(feature = "build-responses")]
impl Plain {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn size(mut self, value: Size) -> Self {
        self.size = Some(value);
        self
    }

    pub fn other(mut self, value: Other) -> Self {
        self.other = Some(value);
        self
    }

    pub fn unit(mut self, value: impl Into<Unit>) -> Self {
        self.unit = Some(value.into());
        self
    }
}

object::object!(Plain {
    size: optional "size",
    other: optional "other",
    unit: optional "unit",
});

pub type Size = i64;

pub type Other = bool;

#[derive(Clone)]
#[non_exhaustive]
pub enum Unit {
    Cm,
    Inch,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Unit {
    Cm = "cm",
    Inch = "inch",
} other Other of response);

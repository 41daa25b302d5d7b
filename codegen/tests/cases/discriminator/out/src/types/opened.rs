//! [`Opened`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Opened`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Opened {
    pub r#type: Type,
}

#[cfg(feature = "build-responses")]
impl Opened {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(Opened {
    r#type: required "type",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Type {
    #[default]
    Opened,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Type {
    Opened = "opened",
} other Other of response);

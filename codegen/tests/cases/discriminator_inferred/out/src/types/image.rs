//! [`Image`], and the types inside it.

use crate::runtime::json::{integer_enum, object};

/// Defined in `#/components/schemas/Image`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub r#type: Type,
}

#[cfg(feature = "build-responses")]
impl Image {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(Image {
    r#type: required "type",
});

#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `2`
    #[default]
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Type {
    N2 = 2,
} other Other of response);

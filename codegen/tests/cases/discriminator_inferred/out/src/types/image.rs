//! [`Image`], and the types inside it.

use crate::runtime::json::{integer_enum, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Image {
    pub r#type: Type,
}

object::object!(Image {
    r#type: required "type" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
} other Other);

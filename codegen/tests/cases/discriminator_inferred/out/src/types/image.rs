use crate::runtime::json::{integer_enum, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Image {
    pub r#type: ImageType,
}

object::object!(Image {
    r#type: required "type" => validate::value,
});

/// Defined in `#/components/schemas/Image/properties/type`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `2`
    #[default]
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(ImageType {
    N2 = 2,
} other Other);

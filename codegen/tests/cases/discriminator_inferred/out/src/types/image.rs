use crate::runtime::{integer_enum, object, validate};

/// The schema `Image`.
///
/// Defined in `#/components/schemas/Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Image {
    /// The property `type`.
    pub r#type: ImageType,
}

object::object!(Image {
    r#type: required "type" => validate::check,
});

/// The schema `Image.type`.
///
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

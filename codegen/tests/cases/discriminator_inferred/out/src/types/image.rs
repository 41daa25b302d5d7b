use crate::runtime::{object, validate};

/// The schema `Image`.
///
/// Described at `#/components/schemas/Image`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Image {
    /// The field `type`.
    pub r#type: ImageType,
}

object::object!(Image {
    r#type: required "type" => validate::check,
});

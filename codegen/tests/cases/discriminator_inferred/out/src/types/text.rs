use super::TextType;
use crate::runtime::{object, validate};

/// The schema `Text`.
///
/// Defined in `#/components/schemas/Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// The property `type`.
    pub r#type: TextType,
}

object::object!(Text {
    r#type: required "type" => validate::check,
});

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Text`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub r#type: types::TextType,
}

#[cfg(feature = "build-responses")]
impl Text {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(Text {
    r#type: required "type",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Report`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub text: String,
}

#[cfg(feature = "build-responses")]
impl Report {
    /// Creates a value with its required properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

object::object!(Report {
    text: required "text",
});

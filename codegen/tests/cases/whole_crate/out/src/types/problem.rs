use crate::runtime::json::object;

/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: String,
}

#[cfg(feature = "build-responses")]
impl Problem {
    /// Creates a value with its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

object::object!(Problem {
    message: required "message",
});

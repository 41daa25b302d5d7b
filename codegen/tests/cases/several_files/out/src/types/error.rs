use crate::runtime::json::object;

/// Defined in `files/shared/common.yaml#/components/schemas/Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub message: String,
}

#[cfg(feature = "build-responses")]
impl Error {
    /// Creates a value with its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

object::object!(Error {
    message: required "message",
});

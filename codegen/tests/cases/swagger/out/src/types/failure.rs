use crate::runtime::json::object;

/// Defined in `#/definitions/Failure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub code: i32,
    pub message: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Failure {
    /// Creates a value with its required properties.
    pub fn new(code: i32) -> Self {
        Self { code, message: None }
    }

    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

object::object!(Failure {
    code: required "code",
    message: optional "message",
});

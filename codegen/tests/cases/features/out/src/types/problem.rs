use crate::runtime::json::object;

/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Problem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

object::object!(Problem {
    message: optional "message",
});

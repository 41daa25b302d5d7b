use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Error`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub error: Option<Box<Error>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, types::StringType>,
}

impl Error {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn error(mut self, error: impl Into<Option<Error>>) -> Self {
        self.error = error.into().map(Box::new);
        self
    }
}

object::object!(Error {
    error: optional "error",
} keep additional);

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

#[cfg(feature = "build-responses")]
impl Error {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn error(mut self, value: Error) -> Self {
        self.error = Some(Box::new(value));
        self
    }
}

object::object!(Error {
    error: optional "error",
} keep additional);

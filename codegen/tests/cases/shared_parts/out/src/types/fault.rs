//! The types inside `Fault`.

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub code: Option<i64>,
}

impl Error {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn code(mut self, code: impl Into<Option<i64>>) -> Self {
        self.code = code.into();
        self
    }
}

object::object!(Error {
    code: optional "code",
});

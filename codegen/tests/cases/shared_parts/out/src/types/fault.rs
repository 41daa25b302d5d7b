//! The types inside `Fault`.

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub code: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Error {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
}

object::object!(Error {
    code: optional "code",
});

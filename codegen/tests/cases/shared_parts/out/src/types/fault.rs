use crate::runtime::json::object;

/// The schema `Fault.error`.
///
/// Defined in `#/components/responses/Fault/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaultError {
    pub code: Option<i64>,
}

impl FaultError {
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

object::object!(FaultError {
    code: optional "code",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/GetPass`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPass {
    pub code: Option<String>,
}

#[cfg(feature = "build-responses")]
impl GetPass {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

object::object!(GetPass {
    code: optional "code",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Inline`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Inline {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Inline {
    a: optional "a",
});

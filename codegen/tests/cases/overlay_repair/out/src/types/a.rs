use crate::runtime::json::object;

/// Defined in `#/components/schemas/A`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl A {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(A {
    a: optional "a",
});

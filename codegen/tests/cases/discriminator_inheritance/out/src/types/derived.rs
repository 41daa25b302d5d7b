use crate::runtime::json::object;

/// Defined in `#/components/schemas/Derived`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    pub a: Option<String>,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Derived {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(Derived {
    a: optional "a",
    b: optional "b",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Thin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thin {
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Thin {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Thin {
    a: optional "a",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Inline`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    pub a: Option<String>,
}

impl Inline {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

object::object!(Inline {
    a: optional "a",
});

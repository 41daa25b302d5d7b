use crate::runtime::json::object;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
    pub b: Option<String>,
}

impl Closed {
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

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

object::object!(Closed {
    a: optional "a",
    b: optional "b",
} then reject_unknown schema crate::rules::Closed);

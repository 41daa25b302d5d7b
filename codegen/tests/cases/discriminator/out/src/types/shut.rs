use crate::runtime::json::object;

/// Defined in `#/components/schemas/Shut`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shut {
    pub b: Option<i64>,
}

impl Shut {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<Option<i64>>) -> Self {
        self.b = b.into();
        self
    }
}

object::object!(Shut {
    b: optional "b",
} then reject_unknown);

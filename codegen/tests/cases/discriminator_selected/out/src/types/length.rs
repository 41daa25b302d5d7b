use crate::runtime::json::object;

/// Defined in `#/components/schemas/Length`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Length {
    pub metres: Option<f64>,
}

impl Length {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn metres(mut self, metres: impl Into<Option<f64>>) -> Self {
        self.metres = metres.into();
        self
    }
}

object::object!(Length {
    metres: optional "metres",
});

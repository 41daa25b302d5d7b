use crate::runtime::json::object;

/// Defined in `#/components/schemas/Length`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Length {
    pub metres: Option<f64>,
}

#[cfg(feature = "build-responses")]
impl Length {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn metres(mut self, value: f64) -> Self {
        self.metres = Some(value);
        self
    }
}

object::object!(Length {
    metres: optional "metres",
});

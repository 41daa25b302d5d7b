use crate::runtime::json::object;

/// Defined in `#/components/schemas/Shut`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shut {
    pub b: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Shut {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn b(mut self, value: i64) -> Self {
        self.b = Some(value);
        self
    }
}

object::object!(Shut {
    b: optional "b",
} then reject_unknown);

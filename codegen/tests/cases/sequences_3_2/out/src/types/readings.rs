//! The types inside `Readings`.

use crate::runtime::json::object;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// At least 0.
    pub value: f64,
}

#[cfg(feature = "build-responses")]
impl Item {
    /// Creates a value with its required properties.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}

object::object!(Item {
    value: required "value" [Minimum(Number(0.0))],
});

//! The types inside [`CreatedResponse`](super::CreatedResponse).

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cost {
    pub sum: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Cost {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn sum(mut self, value: i64) -> Self {
        self.sum = Some(value);
        self
    }
}

object::object!(Cost {
    sum: optional "sum",
});

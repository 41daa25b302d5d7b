use crate::runtime::json::object;

/// Defined in `#/components/schemas/Summary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    pub total: i64,
}

#[cfg(feature = "build-responses")]
impl Summary {
    /// Creates a value with its required properties.
    pub fn new(total: i64) -> Self {
        Self { total }
    }
}

object::object!(Summary {
    total: required "total",
});

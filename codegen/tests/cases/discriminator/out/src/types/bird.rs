use crate::runtime::json::object;

/// Defined in `#/components/schemas/Bird`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub wings: i64,
}

#[cfg(feature = "build-responses")]
impl Bird {
    /// Creates a value with its required properties.
    pub fn new(wings: i64) -> Self {
        Self { wings }
    }
}

object::object!(Bird {
    wings: required "wings",
});

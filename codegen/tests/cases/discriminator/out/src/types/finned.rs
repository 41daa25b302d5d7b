use crate::runtime::json::object;

/// Defined in `#/components/schemas/Finned`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Finned {
    pub fins: i64,
}

#[cfg(feature = "build-responses")]
impl Finned {
    /// Creates a value with its required properties.
    pub fn new(fins: i64) -> Self {
        Self { fins }
    }
}

object::object!(Finned {
    fins: required "fins",
});

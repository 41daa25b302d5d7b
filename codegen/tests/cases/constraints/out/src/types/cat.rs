use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub cat: types::Name,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value with its required properties.
    pub fn new(cat: types::Name) -> Self {
        Self { cat }
    }
}

object::object!(Cat {
    cat: required "cat",
});

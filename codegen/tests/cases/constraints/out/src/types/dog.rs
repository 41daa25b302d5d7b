use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub dog: types::Name,
}

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value with its required properties.
    pub fn new(dog: types::Name) -> Self {
        Self { dog }
    }
}

object::object!(Dog {
    dog: required "dog",
});

use super::Name;
use crate::runtime::json::object;

/// The schema `Dog`.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub dog: Name,
}

impl Dog {
    /// Creates a value with its required properties.
    pub fn new(dog: Name) -> Self {
        Self { dog }
    }
}

object::object!(Dog {
    dog: required "dog",
});

use crate::runtime::json::object;

/// The schema `pet-born.payload`.
///
/// Defined in `#/webhooks/pet-born/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PetBornPayload {
    pub name: String,
}

impl PetBornPayload {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::object!(PetBornPayload {
    name: required "name",
});

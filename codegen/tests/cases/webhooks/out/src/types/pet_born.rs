use crate::runtime::object;

/// The schema `pet-born.payload`.
///
/// Defined in `#/webhooks/pet-born/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PetBornPayload {
    /// The property `name`.
    pub name: String,
}

object::object!(PetBornPayload {
    name: required "name",
});

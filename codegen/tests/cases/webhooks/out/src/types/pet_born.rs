use crate::runtime::json::object;

/// Defined in `#/webhooks/pet-born/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PetBornPayload {
    pub name: String,
}

object::object!(PetBornPayload {
    name: required "name",
});

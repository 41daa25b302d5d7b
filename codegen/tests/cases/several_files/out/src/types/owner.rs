use crate::runtime::json::object;
use crate::types;

/// An owner of pets.
///
/// Defined in `files/schemas/owner.json`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
    pub pets: Option<Vec<types::Pet>>,
    pub status: Option<types::CommonStatus>,
}

impl Owner {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pets: None,
            status: None,
        }
    }

    pub fn pets(mut self, value: impl IntoIterator<Item = types::Pet>) -> Self {
        self.pets = Some(value.into_iter().collect());
        self
    }

    pub fn status(mut self, value: impl Into<types::CommonStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

object::object!(Owner {
    name: required "name",
    pets: optional "pets",
    status: optional "status",
});

//! [`Pet`], and the types inside it.

use crate::runtime::json::{newtype, object};
use crate::types;

/// A pet, which has an owner.
///
/// Defined in `files/schemas/Pet.yaml`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: types::PetId,
    /// Has at least 1 character.
    pub name: String,
    /// An owner of pets.
    pub owner: Option<types::Owner>,
    pub status: Option<types::PetStatus>,
}

impl Pet {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(id: types::PetId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            owner: None,
            status: None,
        }
    }

    /// An owner of pets.
    pub fn owner(mut self, value: types::Owner) -> Self {
        self.owner = Some(value);
        self
    }

    pub fn status(mut self, value: impl Into<types::PetStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

object::object!(Pet {
    id: required "id",
    name: required "name" [MinLength(1)],
    owner: optional "owner",
    status: optional "status",
});

/// Matches `^pet_[a-z0-9]{8}$`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(std::borrow::Cow<'static, str>);

newtype::newtype!(Id {
    pattern = "^pet_[a-z0-9]{8}$" => [Start, Literal(b"pet_"), Repeat(b"09az", 8, 8), End],
});

use crate::runtime::json::object;
use crate::types;

/// Defined in `overlay.yaml#/actions/6/update/NewPet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPet {
    /// Has at most 40 characters.
    ///
    /// Default: `"Tom"`
    pub name: String,
    /// Who a pet belongs to.
    pub owner: Option<types::Owner>,
}

impl NewPet {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
        }
    }

    /// Who a pet belongs to.
    pub fn owner(mut self, value: types::Owner) -> Self {
        self.owner = Some(value);
        self
    }
}

object::object!(NewPet {
    name: required "name" [MaxLength(40)],
    owner: optional "owner",
});

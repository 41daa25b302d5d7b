use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    /// Has at most 40 characters.
    ///
    /// Default: `"Tom"`
    pub name: String,
    /// Who a pet belongs to.
    pub owner: Option<types::Owner>,
}

#[cfg(feature = "build-responses")]
impl Pet {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
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

object::object!(Pet {
    id: required "id",
    name: required "name" [MaxLength(40)],
    owner: optional "owner",
});

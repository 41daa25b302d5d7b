use crate::runtime::json::object;

/// Defined in `#/components/schemas/Owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub id: i64,
}

impl Owner {
    /// Creates a value with its required properties.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

object::object!(Owner {
    id: required "id",
});

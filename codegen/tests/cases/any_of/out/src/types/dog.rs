use crate::runtime::json::object;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub name: String,
    pub bark: String,
}

impl Dog {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(bark: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            bark: bark.into(),
        }
    }
}

object::object!(Dog {
    name: required "name",
    bark: required "bark",
});

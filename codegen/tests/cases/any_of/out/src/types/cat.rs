use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: String,
    pub meow: i64,
}

impl Cat {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(meow: i64, name: impl Into<String>) -> Self {
        Self { name: name.into(), meow }
    }
}

object::object!(Cat {
    name: required "name",
    meow: required "meow",
});

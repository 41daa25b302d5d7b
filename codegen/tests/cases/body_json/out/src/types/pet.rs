use crate::runtime::json::object;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    /// At least 0.
    pub age: Option<i64>,
}

impl Pet {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: None,
        }
    }

    /// At least 0.
    pub fn age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }
}

object::object!(Pet {
    name: required "name",
    age: optional "age" [Minimum(Integer(0))],
});

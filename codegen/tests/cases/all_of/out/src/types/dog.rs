use crate::runtime::json::object;

/// One that barks.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<crate::types::animal::Owner>,
    /// In hands. From 1 to 9.
    pub size: i64,
    pub loud: bool,
    pub age: serde_json::Value,
}

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(age: serde_json::Value, loud: bool, name: impl Into<String>, size: i64) -> Self {
        Self {
            name: name.into(),
            owner: None,
            size,
            loud,
            age,
        }
    }

    pub fn owner(mut self, value: crate::types::animal::Owner) -> Self {
        self.owner = Some(value);
        self
    }
}

object::object!(Dog {
    name: required "name" [MaxLength(20)],
    owner: optional "owner",
    size: required "size" [Minimum(Integer(1)), Maximum(Integer(9))],
    loud: required "loud",
    age: required "age",
});

//! The types inside `pet-born`.

use crate::runtime::json::object;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payload {
    pub name: String,
}

impl Payload {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::object!(Payload {
    name: required "name",
});

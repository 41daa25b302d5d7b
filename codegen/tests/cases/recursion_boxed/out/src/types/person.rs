use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Has at least 1 character.
    pub name: String,
    pub partner: Option<Box<Person>>,
    pub employer: Option<Box<types::Company>>,
}

#[cfg(feature = "build-responses")]
impl Person {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            partner: None,
            employer: None,
        }
    }

    pub fn partner(mut self, value: Person) -> Self {
        self.partner = Some(Box::new(value));
        self
    }

    pub fn employer(mut self, value: types::Company) -> Self {
        self.employer = Some(Box::new(value));
        self
    }
}

object::object!(Person {
    name: required "name" [MinLength(1)],
    partner: optional "partner",
    employer: optional "employer",
});

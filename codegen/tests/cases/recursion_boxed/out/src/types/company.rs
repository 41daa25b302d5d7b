use super::Person;
use crate::runtime::json::object;

/// The schema `Company`.
///
/// Defined in `#/components/schemas/Company`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    pub boss: Box<Person>,
}

impl Company {
    /// Creates a value with its required properties.
    pub fn new(boss: impl Into<Box<Person>>) -> Self {
        Self { boss: boss.into() }
    }
}

object::object!(Company {
    boss: required "boss",
});

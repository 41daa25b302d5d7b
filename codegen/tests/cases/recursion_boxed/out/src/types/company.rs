use super::Person;
use crate::runtime::{object, validate};

/// The schema `Company`.
///
/// Defined in `#/components/schemas/Company`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Company {
    /// The property `boss`.
    pub boss: Box<Person>,
}

object::object!(Company {
    boss: required "boss" => validate::check,
});

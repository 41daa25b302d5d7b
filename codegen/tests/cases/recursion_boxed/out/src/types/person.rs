use super::Company;
use crate::runtime::{object, validate};

/// The schema `Person`.
///
/// Described at `#/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// The field `name`.
    pub name: String,
    /// The field `partner`.
    pub partner: Option<Box<Person>>,
    /// The field `employer`.
    pub employer: Option<Company>,
}

object::object!(Person {
    name: required "name",
    partner: optional "partner" => validate::check,
    employer: optional "employer" => validate::check,
});

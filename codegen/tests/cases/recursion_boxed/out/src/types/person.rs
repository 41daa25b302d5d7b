use super::Company;
use crate::runtime::{object, text, validate};

/// The schema `Person`.
///
/// Described at `#/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// The field `name`.
    pub name: PersonName,
    /// The field `partner`.
    pub partner: Option<Box<Person>>,
    /// The field `employer`.
    pub employer: Option<Company>,
}

object::object!(Person {
    name: required "name" => validate::check,
    partner: optional "partner" => validate::check,
    employer: optional "employer" => validate::check,
});

/// The schema `Person.name`.
///
/// Has at least 1 character.
///
/// Described at `#/components/schemas/Person/properties/name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName(std::borrow::Cow<'static, str>);

impl PersonName {
    const RULES: text::Rules = text::Rules {
        name: "PersonName",
        complaint: "PersonName has at least 1 character",
        min_length: 1,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(PersonName);

use super::Company;
use crate::runtime::{constructor, object, text, validate};

/// The schema `Person`.
///
/// Defined in `#/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// The property `name`.
    ///
    /// Has at least 1 character.
    pub name: String,
    /// The property `partner`.
    pub partner: Option<Box<Person>>,
    /// The property `employer`.
    pub employer: Option<Company>,
}

object::object!(Person {
    name: required "name" => |value, at, found| text::rules!(min_length = 1).check(value, at, found),
    partner: optional "partner" => validate::check,
    employer: optional "employer" => validate::check,
});
constructor::constructor!(Person {
    name: into String,
} else [partner, employer]);

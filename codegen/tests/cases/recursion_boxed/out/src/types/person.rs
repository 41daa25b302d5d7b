use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// Has at least 1 character.
    pub name: String,
    pub partner: Option<Box<Person>>,
    pub employer: Option<types::Company>,
}

object::object!(Person {
    name: required "name" => |value, at, found| {
        string_constraints::string_constraints!(min_length = 1).validate(value, at, found)
    },
    partner: optional "partner" => validate::value,
    employer: optional "employer" => validate::value,
});
constructor::constructor!(Person {
    name: into String,
} else [partner, employer]);

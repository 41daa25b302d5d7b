use crate::runtime::{constructor, limits, object};

/// The schema `Pet`.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `age`.
    pub age: Option<i64>,
}

object::object!(Pet {
    name: required "name",
    age: optional "age" => |value, at, found| limits::minimum(*value, 0, at, found),
});
constructor::constructor!(Pet {
    name: into String,
} else [age]);

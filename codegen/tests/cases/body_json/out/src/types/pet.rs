use crate::runtime::json::{constructor, object};
use crate::runtime::validation::bounds;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pet {
    pub name: String,
    pub age: Option<i64>,
}

object::object!(Pet {
    name: required "name",
    age: optional "age" => |value, at, found| bounds::minimum(*value, 0, at, found),
});
constructor::constructor!(Pet {
    name: into String,
} else [age]);

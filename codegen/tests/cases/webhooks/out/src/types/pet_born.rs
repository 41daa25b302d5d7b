//! The types inside `pet-born`.

use crate::runtime::json::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Payload {
    pub name: String,
}

object::object!(Payload {
    name: required "name",
});

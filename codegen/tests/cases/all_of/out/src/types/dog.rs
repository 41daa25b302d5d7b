use super::AnimalOwner;
use crate::runtime::{limits, object, validate};

/// One that barks.
///
/// Described at `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    /// The field `name`.
    pub name: String,
    /// The field `owner`.
    pub owner: Option<AnimalOwner>,
    /// In hands.
    pub size: i64,
    /// The field `loud`.
    pub loud: bool,
    /// The field `age`.
    pub age: serde_json::Value,
}

object::object!(Dog {
    name: required "name",
    owner: optional "owner" => validate::check,
    size: required "size" => |value, at, found| {
        limits::minimum(*value, 1, at, found);
        limits::maximum(*value, 9, at, found);
    },
    loud: required "loud",
    age: required "age",
});

use super::AnimalOwner;
use crate::runtime::{constructor, limits, object, text, validate};

/// One that barks.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    /// The property `name`.
    ///
    /// Has at most 20 characters.
    pub name: String,
    /// The property `owner`.
    pub owner: Option<AnimalOwner>,
    /// In hands.
    pub size: i64,
    /// The property `loud`.
    pub loud: bool,
    /// The property `age`.
    pub age: serde_json::Value,
}

object::object!(Dog {
    name: required "name" => |value, at, found| text::rules!(max_length = 20).check(value, at, found),
    owner: optional "owner" => validate::check,
    size: required "size" => |value, at, found| {
        limits::minimum(*value, 1, at, found);
        limits::maximum(*value, 9, at, found);
    },
    loud: required "loud",
    age: required "age",
});
constructor::constructor!(Dog {
    name: into String,
    size: plain i64,
    loud: plain bool,
    age: plain serde_json::Value,
} else [owner]);

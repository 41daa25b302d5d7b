use super::AnimalOwner;
use crate::runtime::{constructor, limits, object, text, validate};

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The property `lives`.
    pub lives: Option<i64>,
    /// The property `name`.
    ///
    /// Has at most 20 characters.
    pub name: String,
    /// The property `owner`.
    pub owner: Option<AnimalOwner>,
    /// The property `size`.
    pub size: Option<i64>,
}

object::object!(Cat {
    lives: optional "lives",
    name: required "name" => |value, at, found| text::rules!(max_length = 20).check(value, at, found),
    owner: optional "owner" => validate::check,
    size: optional "size" => |value, at, found| limits::minimum(*value, 1, at, found),
} then refuse);
constructor::constructor!(Cat {
    name: into String,
} else [lives, owner, size]);

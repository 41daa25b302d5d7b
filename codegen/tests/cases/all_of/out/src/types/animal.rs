use crate::runtime::{constructor, limits, object, text, validate};

/// The schema `Animal`.
///
/// Described at `#/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Animal {
    /// The field `name`.
    ///
    /// Has at most 20 characters.
    pub name: String,
    /// The field `owner`.
    pub owner: Option<AnimalOwner>,
    /// The field `size`.
    pub size: Option<i64>,
}

object::object!(Animal {
    name: required "name" => |value, at, found| text::rules!(max_length = 20).check(value, at, found),
    owner: optional "owner" => validate::check,
    size: optional "size" => |value, at, found| limits::minimum(*value, 1, at, found),
});
constructor::constructor!(Animal {
    name: into String,
} else [owner, size]);

/// The schema `Animal.owner`.
///
/// Described at `#/components/schemas/Animal/properties/owner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AnimalOwner {
    /// The field `mail`.
    pub mail: Option<String>,
}

object::object!(AnimalOwner {
    mail: optional "mail",
});

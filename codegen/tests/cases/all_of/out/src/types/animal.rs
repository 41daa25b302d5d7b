use crate::runtime::{constructor, limits, object, text, validate};

/// The schema `Animal`.
///
/// Defined in `#/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Animal {
    /// The property `name`.
    ///
    /// Has at most 20 characters.
    pub name: String,
    /// The property `owner`.
    pub owner: Option<AnimalOwner>,
    /// The property `size`.
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
/// Defined in `#/components/schemas/Animal/properties/owner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AnimalOwner {
    /// The property `mail`.
    pub mail: Option<String>,
}

object::object!(AnimalOwner {
    mail: optional "mail",
});

use crate::runtime::{limits, object, validate};

/// The schema `Animal`.
///
/// Described at `#/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Animal {
    /// The field `name`.
    pub name: String,
    /// The field `owner`.
    pub owner: Option<AnimalOwner>,
    /// The field `size`.
    pub size: Option<i64>,
}

object::object!(Animal {
    name: required "name",
    owner: optional "owner" => validate::check,
    size: optional "size" => |value, at, found| limits::minimum(*value, 1, at, found),
});

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

use crate::runtime::json::{closed_enum, newtype, object, string_enum};
use crate::runtime::validation::{string_constraints, validate};

/// The schema `House`.
///
/// Described at `#/components/schemas/House`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct House {
    /// The field `door`.
    pub door: Option<HouseDoor>,
    /// The field `spare`.
    pub spare: Option<HouseDoor>,
    /// The field `paint`.
    pub paint: Option<HouseDoorColor>,
    /// The field `a/b~c`.
    ///
    /// Has at most 2 characters.
    pub a_b_tilde_c: Option<String>,
    /// The field `again`.
    pub again: Option<HouseABTildeC>,
}

object::object!(House {
    door: optional "door" => validate::value,
    spare: optional "spare" => validate::value,
    paint: optional "paint" => validate::value,
    a_b_tilde_c: optional "a/b~c" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 2).validate(value, at, found)
    },
    again: optional "again" => validate::value,
});

/// The schema `House.door.color`.
///
/// Described at `#/components/schemas/House/properties/door/properties/color`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HouseDoorColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HouseDoorColor {
    Red = "red",
    Green = "green",
} other Other);

/// The schema `House.door`.
///
/// Described at `#/components/schemas/House/properties/door`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HouseDoor {
    /// The field `color`.
    pub color: HouseDoorColor,
}

object::object!(HouseDoor {
    color: required "color" => validate::value,
});

/// The schema `House.a/b~c`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/House/properties/a~1b~0c`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HouseABTildeC(std::borrow::Cow<'static, str>);

newtype::newtype!(HouseABTildeC {
    max_length = 2,
});

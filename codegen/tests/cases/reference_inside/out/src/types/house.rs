use crate::runtime::json::{closed_enum, newtype, object, string_enum};
use crate::runtime::validation::{string_constraints, validate};

/// Defined in `#/components/schemas/House`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct House {
    pub door: Option<HouseDoor>,
    pub spare: Option<HouseDoor>,
    pub paint: Option<HouseDoorColor>,
    /// The property `a/b~c`.
    ///
    /// Has at most 2 characters.
    pub a_b_tilde_c: Option<String>,
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

/// Defined in `#/components/schemas/House/properties/door/properties/color`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HouseDoorColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HouseDoorColor {
    Red = "red",
    Green = "green",
} other Other);

/// Defined in `#/components/schemas/House/properties/door`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HouseDoor {
    pub color: HouseDoorColor,
}

object::object!(HouseDoor {
    color: required "color" => validate::value,
});

/// Has at most 2 characters.
///
/// Defined in `#/components/schemas/House/properties/a~1b~0c`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HouseABTildeC(std::borrow::Cow<'static, str>);

newtype::newtype!(HouseABTildeC {
    max_length = 2,
});

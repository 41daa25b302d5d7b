use crate::runtime::{closed_enum, enumeration, newtype, object, text, validate};

/// The schema `House`.
///
/// Defined in `#/components/schemas/House`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct House {
    /// The property `door`.
    pub door: Option<HouseDoor>,
    /// The property `spare`.
    pub spare: Option<HouseDoor>,
    /// The property `paint`.
    pub paint: Option<HouseDoorColor>,
    /// The property `a/b~c`.
    ///
    /// Has at most 2 characters.
    pub a_b_tilde_c: Option<String>,
    /// The property `again`.
    pub again: Option<HouseABTildeC>,
}

object::object!(House {
    door: optional "door" => validate::check,
    spare: optional "spare" => validate::check,
    paint: optional "paint" => validate::check,
    a_b_tilde_c: optional "a/b~c" => |value, at, found| text::rules!(max_length = 2).check(value, at, found),
    again: optional "again" => validate::check,
});

/// The schema `House.door.color`.
///
/// Defined in `#/components/schemas/House/properties/door/properties/color`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HouseDoorColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(HouseDoorColor {
    Red = "red",
    Green = "green",
} other Other);

/// The schema `House.door`.
///
/// Defined in `#/components/schemas/House/properties/door`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HouseDoor {
    /// The property `color`.
    pub color: HouseDoorColor,
}

object::object!(HouseDoor {
    color: required "color" => validate::check,
});

/// The schema `House.a/b~c`.
///
/// Has at most 2 characters.
///
/// Defined in `#/components/schemas/House/properties/a~1b~0c`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HouseABTildeC(std::borrow::Cow<'static, str>);

newtype::newtype!(HouseABTildeC {
    max_length = 2,
});

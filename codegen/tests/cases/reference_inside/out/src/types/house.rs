use crate::runtime::{closed_enum, enumeration, object, text, validate};

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
    pub a_b_tilde_c: Option<String>,
    /// The field `again`.
    pub again: Option<HouseABTildeC>,
}

object::object!(House {
    door: optional "door" => validate::check,
    spare: optional "spare" => validate::check,
    paint: optional "paint" => validate::check,
    a_b_tilde_c: optional "a/b~c",
    again: optional "again" => validate::check,
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
    Other(enumeration::Unlisted),
}

impl HouseDoorColor {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["red", "green"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(HouseDoorColor, Other);
closed_enum::closed_enum!(HouseDoorColor);

/// The schema `House.door`.
///
/// Described at `#/components/schemas/House/properties/door`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HouseDoor {
    /// The field `color`.
    pub color: HouseDoorColor,
}

object::object!(HouseDoor {
    color: required "color" => validate::check,
});

/// The schema `House.a/b~c`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/House/properties/a~1b~0c`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HouseABTildeC(std::borrow::Cow<'static, str>);

impl HouseABTildeC {
    const RULES: text::Rules = text::Rules {
        name: "HouseABTildeC",
        complaint: "HouseABTildeC has at most 2 characters",
        min_length: 0,
        max_length: Some(2),
        pattern: None,
    };
}

text::text_newtype!(HouseABTildeC);

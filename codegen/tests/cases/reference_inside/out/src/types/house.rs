use crate::runtime::json::{closed_enum, newtype, object, string_enum};

/// The schema `House`.
///
/// Defined in `#/components/schemas/House`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct House {
    pub door: Option<HouseDoor>,
    pub spare: Option<HouseDoor>,
    pub paint: Option<HouseDoorColor>,
    /// Has at most 2 characters.
    pub a_b_tilde_c: Option<String>,
    pub again: Option<HouseABTildeC>,
}

impl House {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn door(mut self, door: impl Into<Option<HouseDoor>>) -> Self {
        self.door = door.into();
        self
    }

    #[must_use]
    pub fn spare(mut self, spare: impl Into<Option<HouseDoor>>) -> Self {
        self.spare = spare.into();
        self
    }

    #[must_use]
    pub fn paint(mut self, paint: impl Into<HouseDoorColor>) -> Self {
        self.paint = Some(paint.into());
        self
    }

    /// Has at most 2 characters.
    #[must_use]
    pub fn a_b_tilde_c(mut self, a_b_tilde_c: impl Into<String>) -> Self {
        self.a_b_tilde_c = Some(a_b_tilde_c.into());
        self
    }

    #[must_use]
    pub fn again(mut self, again: impl Into<Option<HouseABTildeC>>) -> Self {
        self.again = again.into();
        self
    }
}

object::object!(House {
    door: optional "door",
    spare: optional "spare",
    paint: optional "paint",
    a_b_tilde_c: optional "a/b~c" [MaxLength(2)],
    again: optional "again",
});

/// The schema `House.door.color`.
///
/// Defined in `#/components/schemas/House/properties/door/properties/color`.
#[derive(Clone)]
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

/// The schema `House.door`.
///
/// Defined in `#/components/schemas/House/properties/door`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HouseDoor {
    pub color: HouseDoorColor,
}

impl HouseDoor {
    /// Creates a value with its required properties.
    pub fn new(color: impl Into<HouseDoorColor>) -> Self {
        Self { color: color.into() }
    }
}

object::object!(HouseDoor {
    color: required "color",
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

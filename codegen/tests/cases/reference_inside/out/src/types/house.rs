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
    pub a_b_tilde_c: Option<HouseABTildeC>,
    /// The field `again`.
    pub again: Option<HouseABTildeC>,
}

impl<'de> object::Object<'de> for House {
    const NAME: &'static str = "House";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "door" => read.door = fields.value()?,
                "spare" => read.spare = fields.value()?,
                "paint" => read.paint = fields.value()?,
                "a/b~c" => read.a_b_tilde_c = fields.value()?,
                "again" => read.again = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for House {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for House {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("door", &self.door)?;
        object.optional("spare", &self.spare)?;
        object.optional("paint", &self.paint)?;
        object.optional("a/b~c", &self.a_b_tilde_c)?;
        object.optional("again", &self.again)?;
        object.end()
    }
}

impl validate::Validate for House {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.door, &at.key("door"), found);
        validate::check(&self.spare, &at.key("spare"), found);
        validate::check(&self.paint, &at.key("paint"), found);
        validate::check(&self.a_b_tilde_c, &at.key("a/b~c"), found);
        validate::check(&self.again, &at.key("again"), found);
    }
}

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

impl<'de> object::Object<'de> for HouseDoor {
    const NAME: &'static str = "HouseDoor";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut color = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "color" => color = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            color: object::required(color, "color")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for HouseDoor {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for HouseDoor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("color", &self.color)?;
        object.end()
    }
}

impl validate::Validate for HouseDoor {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.color, &at.key("color"), found);
    }
}

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

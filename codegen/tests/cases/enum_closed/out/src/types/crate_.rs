use super::Size;
use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Crate`.
///
/// Described at `#/components/schemas/Crate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Crate {
    /// How much fits in.
    pub size: Size,
    /// The field `lid`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub lid: Option<Option<CrateLid>>,
}

impl<'de> object::Object<'de> for Crate {
    const NAME: &'static str = "Crate";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut size = None;
        let mut lid = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "size" => size = fields.value()?,
                "lid" => lid = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            size: object::required(size, "size")?,
            lid,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Crate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Crate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("size", &self.size)?;
        object.optional("lid", &self.lid)?;
        object.end()
    }
}

impl validate::Validate for Crate {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.size, &at.key("size"), found);
        validate::check(&self.lid, &at.key("lid"), found);
    }
}

/// The schema `Crate.lid`.
///
/// Described at `#/components/schemas/Crate/properties/lid`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrateLid {
    /// `wood`
    Wood,
    /// `tin`
    Tin,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl CrateLid {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["wood", "tin"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wood => "wood",
            Self::Tin => "tin",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "wood" => Self::Wood,
            "tin" => Self::Tin,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(CrateLid, Other);
closed_enum::closed_enum!(CrateLid);

use super::Hen;
use crate::runtime::{object, validate};

/// The schema `Egg`.
///
/// Described at `#/components/schemas/Egg`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Egg {
    /// The field `hen`.
    pub hen: Hen,
}

impl<'de> object::Object<'de> for Egg {
    const NAME: &'static str = "Egg";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut hen = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "hen" => hen = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            hen: object::required(hen, "hen")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Egg {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Egg {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("hen", &self.hen)?;
        object.end()
    }
}

impl validate::Validate for Egg {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.hen, &at.key("hen"), found);
    }
}

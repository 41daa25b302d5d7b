use super::Cow;
use crate::runtime::{object, validate};

/// The schema `serde`.
///
/// Described at `#/components/schemas/serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serde {
    /// The field `std`.
    pub std: Cow,
}

impl<'de> object::Object<'de> for Serde {
    const NAME: &'static str = "Serde";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut std = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "std" => std = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            std: object::required(std, "std")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Serde {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Serde {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("std", &self.std)?;
        object.end()
    }
}

impl validate::Validate for Serde {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

use super::Validate;
use crate::runtime::{object, validate};

/// The schema `Deserialize`.
///
/// Described at `#/components/schemas/Deserialize`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deserialize {
    /// The field `serde`.
    pub serde: Option<String>,
    /// The field `validate`.
    pub validate: Option<Validate>,
    /// The field `deserializer`.
    pub deserializer: Option<String>,
}

impl<'de> object::Object<'de> for Deserialize {
    const NAME: &'static str = "Deserialize";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "serde" => read.serde = fields.value()?,
                "validate" => read.validate = fields.value()?,
                "deserializer" => read.deserializer = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Deserialize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Deserialize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("serde", &self.serde)?;
        object.optional("validate", &self.validate)?;
        object.optional("deserializer", &self.deserializer)?;
        object.end()
    }
}

impl validate::Validate for Deserialize {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.validate, &at.key("validate"), found);
    }
}

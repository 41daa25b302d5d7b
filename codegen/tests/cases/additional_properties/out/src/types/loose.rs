use crate::runtime::{object, validate};

/// The schema `Loose`.
///
/// Described at `#/components/schemas/Loose`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Loose {
    /// The field `name`.
    pub name: Option<String>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> object::Object<'de> for Loose {
    const NAME: &'static str = "Loose";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => read.name = fields.value()?,
                _ => fields.keep(key, &mut read.additional)?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Loose {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Loose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("name", &self.name)?;
        object.rest(&self.additional)?;
        object.end()
    }
}

impl validate::Validate for Loose {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

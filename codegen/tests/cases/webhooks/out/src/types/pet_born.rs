use crate::runtime::{object, validate};

/// The schema `pet-born.payload`.
///
/// Described at `#/webhooks/pet-born/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PetBornPayload {
    /// The field `name`.
    pub name: String,
}

impl<'de> object::Object<'de> for PetBornPayload {
    const NAME: &'static str = "PetBornPayload";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => name = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            name: object::required(name, "name")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for PetBornPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for PetBornPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("name", &self.name)?;
        object.end()
    }
}

impl validate::Validate for PetBornPayload {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

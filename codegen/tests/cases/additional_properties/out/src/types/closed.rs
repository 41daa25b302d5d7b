use crate::runtime::{object, validate};

/// The schema `Closed`.
///
/// Described at `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The field `name`.
    pub name: Option<String>,
}

impl<'de> object::Object<'de> for Closed {
    const NAME: &'static str = "Closed";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => read.name = fields.value()?,
                _ => fields.refuse(&key)?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Closed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Closed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("name", &self.name)?;
        object.end()
    }
}

impl validate::Validate for Closed {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

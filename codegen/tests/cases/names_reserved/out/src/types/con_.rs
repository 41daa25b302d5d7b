use crate::runtime::{object, validate};

/// The schema `CON`.
///
/// Described at `#/components/schemas/CON`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Con {
    /// The field `aux`.
    pub aux: Option<String>,
}

impl<'de> object::Object<'de> for Con {
    const NAME: &'static str = "Con";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "aux" => read.aux = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Con {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Con {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("aux", &self.aux)?;
        object.end()
    }
}

impl validate::Validate for Con {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

use crate::runtime::{object, validate};

/// The schema `Fault.error`.
///
/// Described at `#/components/responses/Fault/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FaultError {
    /// The field `code`.
    pub code: Option<i64>,
}

impl<'de> object::Object<'de> for FaultError {
    const NAME: &'static str = "FaultError";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "code" => read.code = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for FaultError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for FaultError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("code", &self.code)?;
        object.end()
    }
}

impl validate::Validate for FaultError {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

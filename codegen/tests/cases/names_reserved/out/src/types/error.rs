use super::StringType;
use crate::runtime::{object, validate};

/// The schema `Error`.
///
/// Described at `#/components/schemas/Error`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    /// The field `error`.
    pub error: Option<Box<Error>>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, StringType>,
}

impl<'de> object::Object<'de> for Error {
    const NAME: &'static str = "Error";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "error" => read.error = fields.value()?,
                _ => fields.keep(key, &mut read.additional)?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Error {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("error", &self.error)?;
        object.rest(&self.additional)?;
        object.end()
    }
}

impl validate::Validate for Error {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.error, &at.key("error"), found);
        for (key, value) in &self.additional {
            let at = at.key(key);
            validate::check(value, &at, found);
        }
    }
}

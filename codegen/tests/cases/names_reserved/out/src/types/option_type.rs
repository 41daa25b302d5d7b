use super::SomeType;
use crate::runtime::{object, validate};

/// The schema `Option`.
///
/// Described at `#/components/schemas/Option`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionType {
    /// The field `None`.
    pub none: Option<String>,
    /// The field `some`.
    pub some: Option<SomeType>,
}

impl<'de> object::Object<'de> for OptionType {
    const NAME: &'static str = "OptionType";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "None" => read.none = fields.value()?,
                "some" => read.some = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for OptionType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for OptionType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("None", &self.none)?;
        object.optional("some", &self.some)?;
        object.end()
    }
}

impl validate::Validate for OptionType {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.some, &at.key("some"), found);
    }
}

use crate::runtime::{object, validate};

/// The schema `Default`.
///
/// Described at `#/components/schemas/Default`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DefaultType {}

impl<'de> object::Object<'de> for DefaultType {
    const NAME: &'static str = "DefaultType";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        while let Some(key) = fields.name()? {
            fields.refuse(&key)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for DefaultType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for DefaultType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::Writer::new(serializer)?.end()
    }
}

impl validate::Validate for DefaultType {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

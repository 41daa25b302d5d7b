use super::VecType;
use crate::runtime::{object, validate};

/// The schema `Box`.
///
/// Described at `#/components/schemas/Box`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxType {
    /// The field `vec`.
    pub vec: Option<Box<VecType>>,
}

impl<'de> object::Object<'de> for BoxType {
    const NAME: &'static str = "BoxType";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "vec" => read.vec = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for BoxType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for BoxType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("vec", &self.vec)?;
        object.end()
    }
}

impl validate::Validate for BoxType {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.vec, &at.key("vec"), found);
    }
}

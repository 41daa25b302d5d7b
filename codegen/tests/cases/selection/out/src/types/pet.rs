use super::Food;
use crate::runtime::{object, validate};

/// The schema `Pet`.
///
/// Described at `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The field `food`.
    pub food: Option<Food>,
}

impl<'de> object::Object<'de> for Pet {
    const NAME: &'static str = "Pet";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "food" => read.food = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("food", &self.food)?;
        object.end()
    }
}

impl validate::Validate for Pet {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.food, &at.key("food"), found);
    }
}

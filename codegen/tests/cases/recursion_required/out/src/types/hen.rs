use super::Egg;
use crate::runtime::{object, validate};

/// The schema `Hen`.
///
/// Described at `#/components/schemas/Hen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hen {
    /// The field `egg`.
    pub egg: Box<Egg>,
}

impl<'de> object::Object<'de> for Hen {
    const NAME: &'static str = "Hen";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut egg = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "egg" => egg = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            egg: object::required(egg, "egg")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Hen {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Hen {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("egg", &self.egg)?;
        object.end()
    }
}

impl validate::Validate for Hen {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.egg, &at.key("egg"), found);
    }
}

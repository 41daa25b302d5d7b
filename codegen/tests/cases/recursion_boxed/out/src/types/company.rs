use super::Person;
use crate::runtime::{object, validate};

/// The schema `Company`.
///
/// Described at `#/components/schemas/Company`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Company {
    /// The field `boss`.
    pub boss: Box<Person>,
}

impl<'de> object::Object<'de> for Company {
    const NAME: &'static str = "Company";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut boss = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "boss" => boss = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            boss: object::required(boss, "boss")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Company {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Company {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("boss", &self.boss)?;
        object.end()
    }
}

impl validate::Validate for Company {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.boss, &at.key("boss"), found);
    }
}

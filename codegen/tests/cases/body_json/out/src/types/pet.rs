use crate::runtime::{limits, object, validate};

/// The schema `Pet`.
///
/// Described at `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The field `name`.
    pub name: String,
    /// The field `age`.
    pub age: Option<i64>,
}

impl<'de> object::Object<'de> for Pet {
    const NAME: &'static str = "Pet";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        let mut age = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => name = fields.value()?,
                "age" => age = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            name: object::required(name, "name")?,
            age,
        })
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
        object.field("name", &self.name)?;
        object.optional("age", &self.age)?;
        object.end()
    }
}

impl validate::Validate for Pet {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        if let Some(value) = &self.age {
            let at = at.key("age");
            limits::minimum(*value, 0, &at, found);
        }
    }
}

use crate::runtime::{object, validate};

/// The schema `Problem`.
///
/// Described at `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The field `message`.
    pub message: String,
}

impl<'de> object::Object<'de> for Problem {
    const NAME: &'static str = "Problem";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut message = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "message" => message = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            message: object::required(message, "message")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Problem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Problem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("message", &self.message)?;
        object.end()
    }
}

impl validate::Validate for Problem {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

use crate::runtime::{object, validate};

/// The schema `Problem`.
///
/// Described at `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The field `title`.
    pub title: String,
}

impl<'de> object::Object<'de> for Problem {
    const NAME: &'static str = "Problem";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut title = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "title" => title = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            title: object::required(title, "title")?,
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
        object.field("title", &self.title)?;
        object.end()
    }
}

impl validate::Validate for Problem {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

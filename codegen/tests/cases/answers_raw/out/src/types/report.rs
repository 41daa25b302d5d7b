use crate::runtime::{object, validate};

/// The schema `Report`.
///
/// Described at `#/components/schemas/Report`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    /// The field `text`.
    pub text: String,
}

impl<'de> object::Object<'de> for Report {
    const NAME: &'static str = "Report";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut text = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "text" => text = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            text: object::required(text, "text")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Report {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Report {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("text", &self.text)?;
        object.end()
    }
}

impl validate::Validate for Report {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

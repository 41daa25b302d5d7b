use crate::runtime::{object, validate};

/// The schema `Note.response`.
///
/// Described at `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteResponse {
    /// The field `text`.
    pub text: Option<String>,
}

impl<'de> object::Object<'de> for NoteResponse {
    const NAME: &'static str = "NoteResponse";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "text" => read.text = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for NoteResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for NoteResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("text", &self.text)?;
        object.end()
    }
}

impl validate::Validate for NoteResponse {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

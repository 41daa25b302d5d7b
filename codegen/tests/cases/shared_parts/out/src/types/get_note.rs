use crate::runtime::{object, text, validate};

/// The schema `getNote.id`.
///
/// Matches `^N[0-9]+$`.
///
/// Described at `#/components/parameters/Id/schema`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GetNoteId(std::borrow::Cow<'static, str>);

impl GetNoteId {
    const RULES: text::Rules = text::Rules {
        name: "GetNoteId",
        complaint: "GetNoteId matches ^N[0-9]+$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^N[0-9]+$",
            steps: &[
                text::Step::Literal(b"N"),
                text::Step::Repeat(&text::Class::DIGIT, 1, u32::MAX),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(GetNoteId);

/// The schema `getNote.response`.
///
/// Described at `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetNoteResponse {
    /// The field `text`.
    pub text: Option<String>,
}

impl<'de> object::Object<'de> for GetNoteResponse {
    const NAME: &'static str = "GetNoteResponse";

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

impl<'de> serde::Deserialize<'de> for GetNoteResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for GetNoteResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("text", &self.text)?;
        object.end()
    }
}

impl validate::Validate for GetNoteResponse {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

/// The schema `getNote.error`.
///
/// Described at `#/components/responses/Fault/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetNoteError {
    /// The field `code`.
    pub code: Option<i64>,
}

impl<'de> object::Object<'de> for GetNoteError {
    const NAME: &'static str = "GetNoteError";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "code" => read.code = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for GetNoteError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for GetNoteError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("code", &self.code)?;
        object.end()
    }
}

impl validate::Validate for GetNoteError {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

use super::StringType;
use crate::runtime::{object, validate};

/// The schema `Result`.
///
/// Described at `#/components/schemas/Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResultType {
    /// The field `type`.
    pub r#type: String,
    /// The field `self`.
    pub self_: String,
    /// The field `Self`.
    pub self__: String,
    /// The field `fn`.
    pub r#fn: i64,
    /// The field `fields`.
    pub fields: Option<String>,
    /// The field `key`.
    pub key: Option<String>,
    /// The field `read`.
    pub read: Option<String>,
    /// The field `found`.
    pub found: Option<StringType>,
    /// The field `at`.
    pub at: Option<StringType>,
}

impl<'de> object::Object<'de> for ResultType {
    const NAME: &'static str = "ResultType";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut r#type = None;
        let mut self_ = None;
        let mut self__ = None;
        let mut r#fn = None;
        let mut fields_ = None;
        let mut key_ = None;
        let mut read = None;
        let mut found = None;
        let mut at = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "type" => r#type = fields.value()?,
                "self" => self_ = fields.value()?,
                "Self" => self__ = fields.value()?,
                "fn" => r#fn = fields.value()?,
                "fields" => fields_ = fields.value()?,
                "key" => key_ = fields.value()?,
                "read" => read = fields.value()?,
                "found" => found = fields.value()?,
                "at" => at = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            r#type: object::required(r#type, "type")?,
            self_: object::required(self_, "self")?,
            self__: object::required(self__, "Self")?,
            r#fn: object::required(r#fn, "fn")?,
            fields: fields_,
            key: key_,
            read,
            found,
            at,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ResultType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for ResultType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("type", &self.r#type)?;
        object.field("self", &self.self_)?;
        object.field("Self", &self.self__)?;
        object.field("fn", &self.r#fn)?;
        object.optional("fields", &self.fields)?;
        object.optional("key", &self.key)?;
        object.optional("read", &self.read)?;
        object.optional("found", &self.found)?;
        object.optional("at", &self.at)?;
        object.end()
    }
}

impl validate::Validate for ResultType {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.found, &at.key("found"), found);
        validate::check(&self.at, &at.key("at"), found);
    }
}

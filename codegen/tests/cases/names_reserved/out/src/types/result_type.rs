use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultType {
    pub r#type: String,
    pub self_: String,
    pub self__: String,
    pub r#fn: i64,
    pub fields: Option<String>,
    pub key: Option<String>,
    pub read: Option<String>,
    pub found: Option<types::StringType>,
    pub at: Option<types::StringType>,
}

#[cfg(feature = "build-responses")]
impl ResultType {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(
        self__: impl Into<String>,
        r#fn: i64,
        self_: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            self__: self__.into(),
            r#fn,
            fields: None,
            key: None,
            read: None,
            found: None,
            at: None,
        }
    }

    pub fn fields(mut self, value: impl Into<String>) -> Self {
        self.fields = Some(value.into());
        self
    }

    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    pub fn read(mut self, value: impl Into<String>) -> Self {
        self.read = Some(value.into());
        self
    }

    pub fn found(mut self, value: types::StringType) -> Self {
        self.found = Some(value);
        self
    }

    pub fn at(mut self, value: types::StringType) -> Self {
        self.at = Some(value);
        self
    }
}

object::object!(ResultType {
    r#type: required "type",
    self_: required "self",
    self__: required "Self",
    r#fn: required "fn",
    fields: optional "fields",
    key: optional "key",
    read: optional "read",
    found: optional "found",
}  {
    at: optional "at",
});

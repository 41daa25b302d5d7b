use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

object::object!(ResultType {
    r#type: required "type",
    self_: required "self",
    self__: required "Self",
    r#fn: required "fn",
    fields: optional "fields",
    key: optional "key",
    read: optional "read",
    found: optional "found" => validate::value,
    at: optional "at" => validate::value,
});
constructor::constructor!(ResultType {
    r#type: into String,
    self_: into String,
    self__: into String,
    r#fn: plain i64,
} else [fields, key, read, found, at]);

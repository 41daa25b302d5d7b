use super::StringType;
use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

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

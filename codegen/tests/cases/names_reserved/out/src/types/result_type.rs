use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Result`.
///
/// Defined in `#/components/schemas/Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResultType {
    /// The property `type`.
    pub r#type: String,
    /// The property `self`.
    pub self_: String,
    /// The property `Self`.
    pub self__: String,
    /// The property `fn`.
    pub r#fn: i64,
    /// The property `fields`.
    pub fields: Option<String>,
    /// The property `key`.
    pub key: Option<String>,
    /// The property `read`.
    pub read: Option<String>,
    /// The property `found`.
    pub found: Option<types::StringType>,
    /// The property `at`.
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

use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{evaluate, string_constraints};

/// Validated against `anyOf`:
/// `[{"properties":{"by":{"type":"string"},"title":{"maxLength":3,"type":"string"}},"required":["by","title"]},{"properties":{"by":{"type":"string"},"labels":{"items":{"type":"string"},"type":"array"}},"r…`.
///
/// Defined in `#/components/schemas/Update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Update {
    pub id: i64,
    pub by: String,
    /// Has at most 3 characters.
    pub title: Option<String>,
    pub labels: Option<Vec<String>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Update {
    id: required "id",
    by: required "by",
    title: optional "title" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
    labels: optional "labels",
} keep additional,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Update, at, found));
constructor::constructor!(Update {
    id: plain i64,
    by: into String,
} else [title, labels, additional]);

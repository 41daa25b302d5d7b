use crate::runtime::json::{object, union};
use crate::runtime::validation::{evaluate, validate};

/// The schema `Mixed`.
///
/// `then` is checked:
/// `{"properties":{"number":{"minimum":1,"type":"integer"}},"required":["number"]}`.
///
/// `else` is checked: `{"properties":{"name":{"type":"string"}}}`.
///
/// `if` is checked: `{"properties":{"kind":{"const":"numbered"}},"required":["kind"]}`.
///
/// `unevaluatedProperties` is checked: `false`.
///
/// Described at `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// The variant `String`.
    String(String),
    /// The variant `Object`.
    Object(Box<MixedObject>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    String(String),
    Object(MixedObject) => validate::value,
} "type" else Other,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Mixed, at, found));

/// The schema `Mixed.Object`.
///
/// Described at `#/components/schemas/Mixed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MixedObject {
    /// The field `kind`.
    pub kind: Option<String>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(MixedObject {
    kind: optional "kind",
} keep additional);

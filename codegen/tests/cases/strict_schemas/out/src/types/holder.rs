use crate::runtime::json::object;
use crate::runtime::validation::evaluate;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub held: Option<types::Untyped>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Holder {
    held: optional "held" => |value, at, found| evaluate::json(value, crate::rules::Untyped, at, found),
} keep additional);

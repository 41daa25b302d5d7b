use super::Untyped;
use crate::runtime::{object, rule};

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `held`.
    pub held: Option<Untyped>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Holder {
    held: optional "held" => |value, at, found| rule::check_value(
        value,
        crate::rules::Untyped,
        at,
        found,
    ),
} keep additional);

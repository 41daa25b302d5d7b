use crate::runtime::json::union;

/// The schema `Either`.
///
/// Described at `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    String(String),
    Integer(i64),
} "oneOf" else Other as text);

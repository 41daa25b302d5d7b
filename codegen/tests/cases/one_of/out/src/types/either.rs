use crate::runtime::union;

/// The schema `Either`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    /// The type `String`.
    String(String),
    /// The type `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    String from String,
    Integer from i64,
} oneOf else Other);

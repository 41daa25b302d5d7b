use crate::runtime::json::union;

/// Defined in `#/components/schemas/Either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    String(String),
    Integer(i64),
} "oneOf" else Other as text from str String of response);

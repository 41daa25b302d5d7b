use crate::runtime::json::union;

/// Defined in `#/paths/~1things/get/responses/200/headers/X-Both/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XBothHeader {
    Integer(i64),
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(XBothHeader {
    Integer(i64),
    String(String),
} "anyOf" else Other as text);

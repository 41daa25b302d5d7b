use crate::runtime::json::{secret_string, union};
use crate::types;

/// Defined in `#/components/schemas/Union`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Union {
    Filter(Box<types::Filter>),
    String(secret_string::SecretString),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Union {
    Filter(types::Filter),
    String(secret_string::SecretString),
    Integer(i64),
} "oneOf" with secrets else Other from str String);

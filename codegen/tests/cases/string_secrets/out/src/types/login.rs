use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Login {
    Account(Box<types::Account>),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Login {
    Account(types::Account),
    Integer(i64),
} "oneOf" with secrets else Other of response);

use crate::runtime::format::{email, uri};
use crate::runtime::json::union;

/// Defined in `#/components/schemas/Texts`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Texts {
    Email(String),
    Uri(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Texts {
    Email [Format(&email::FORMAT)],
    Uri [Format(&uri::FORMAT)],
    Integer(i64),
} "anyOf" else Other as text of response);

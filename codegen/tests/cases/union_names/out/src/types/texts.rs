use crate::runtime::format::{email, uri};
use crate::runtime::json::union;

/// Defined in `#/components/schemas/Texts`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Texts {
    Email(String),
    Uri(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Texts {
    Email => |value, at, found| email::FORMAT.validate(value, at, found),
    Uri => |value, at, found| uri::FORMAT.validate(value, at, found),
    Integer(i64),
} "anyOf" else Other as text);

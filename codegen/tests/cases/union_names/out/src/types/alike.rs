use crate::runtime::json::union;
use crate::runtime::validation::{bounds, string_constraints};

/// Defined in `#/components/schemas/Alike`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Alike {
    /// Range
    Integer(i64),
    Range(String),
    /// Range
    Range2(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Alike {
    Integer(i64) => |value, at, found| bounds::maximum(*value, 5, at, found),
    Range => |value, at, found| {
        string_constraints::string_constraints!(pattern = "^a" => [Start, Literal(b"a")])
            .validate(value, at, found)
    },
    Range2 => |value, at, found| {
        string_constraints::string_constraints!(pattern = "^b" => [Start, Literal(b"b")])
            .validate(value, at, found)
    },
} "anyOf" else Other as text);

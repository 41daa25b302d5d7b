use crate::runtime::json::union;
use crate::runtime::validation::pattern;

/// Defined in `#/components/schemas/Alike`.
#[derive(Clone, PartialEq)]
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
    Integer(i64) [Maximum(Integer(5))],
    Range [Pattern(pattern::pattern!("^a" => [Start, Literal(b"a")]))],
    Range2 [Pattern(pattern::pattern!("^b" => [Start, Literal(b"b")]))],
} "anyOf" else Other as text of response);

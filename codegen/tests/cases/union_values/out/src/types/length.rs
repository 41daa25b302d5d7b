//! [`Length`], and the types inside it.

use crate::runtime::json::{closed_enum, string_enum, union};

/// Defined in `#/components/schemas/Length`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Length {
    Inf(Inf),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Length {
    Inf(Inf),
    Integer(i64),
} "anyOf" else Other as text of response);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Inf {
    #[default]
    Inf,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Inf {
    Inf = "inf",
} other Other of response);

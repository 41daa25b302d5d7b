//! [`Ruled`], and the types inside it.

use crate::runtime::json::{closed_enum, string_enum, union};

/// Defined in `#/components/schemas/Ruled`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Ruled {
    String(String),
    Infinite(Infinite),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Ruled {
    String(String) [MaxLength(5)],
    Infinite(Infinite),
} "anyOf" else Other as text from str String of response);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Infinite {
    #[default]
    Infinite,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Infinite {
    Infinite = "infinite",
} other Other of response);

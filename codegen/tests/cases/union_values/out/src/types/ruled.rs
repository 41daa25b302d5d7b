//! [`Ruled`], and the types inside it.

use crate::runtime::json::{closed_enum, string_enum, union};
use crate::runtime::validation::{string_constraints, validate};

/// Defined in `#/components/schemas/Ruled`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ruled {
    String(String),
    Infinite(Infinite),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Ruled {
    String(String) => |value, at, found| {
        string_constraints::string_constraints!(max_length = 5).validate(value, at, found)
    },
    Infinite(Infinite) => validate::value,
} "anyOf" else Other as text);

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Infinite {
    /// `infinite`
    #[default]
    Infinite,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Infinite {
    Infinite = "infinite",
} other Other);

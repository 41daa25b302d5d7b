//! The types inside `X-Kinds header`.

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    A,
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Item {
    A = "a",
    B = "b",
} other Other of response);

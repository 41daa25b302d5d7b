//! The types inside [`Object`](super::Object).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub enum Op {
    Remove,
    Drop,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Op {
    Remove = "remove",
    Drop = "drop",
} other Other of response);

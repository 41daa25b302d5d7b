//! The types inside [`Remove`](super::Remove).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Op {
    #[default]
    Remove,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Op {
    Remove = "remove",
} other Other of response);

//! The types inside [`Kind`](super::Kind).

use crate::runtime::json::{open_enum, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    A,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Value {
    A = "a",
} other Other of response);

//! The types inside [`BodyItemSize`](super::BodyItemSize).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub enum XUnit {
    Cm,
    In,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(XUnit {
    Cm = "cm",
    In = "in",
} other Other);

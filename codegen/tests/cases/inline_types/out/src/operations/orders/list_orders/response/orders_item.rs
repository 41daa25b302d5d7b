//! The types inside [`OrdersItem`](super::OrdersItem).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    Open,
    Done,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(State {
    Open = "open",
    Done = "done",
} other Other of response);

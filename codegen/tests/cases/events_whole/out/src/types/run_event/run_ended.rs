//! The types inside [`RunEnded`](super::RunEnded).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Event {
    #[default]
    RunEnded,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Event {
    RunEnded = "run.ended",
} other Other of response);

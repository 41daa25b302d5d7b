//! The types inside [`RunStarted`](super::RunStarted).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Event {
    #[default]
    RunStarted,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Event {
    RunStarted = "run.started",
} other Other of response);

//! The types inside [`UserDeleted`](super::UserDeleted).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Event {
    #[default]
    UserDeleted,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Event {
    UserDeleted = "user.deleted",
} other Other of response);

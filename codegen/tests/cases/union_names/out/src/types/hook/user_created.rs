//! The types inside [`UserCreated`](super::UserCreated).

use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Event {
    #[default]
    UserCreated,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Event {
    UserCreated = "user.created",
} other Other of response);

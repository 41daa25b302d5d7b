use crate::runtime::json::{closed_enum, string_enum};

/// Now.
///
/// Defined in `#/paths/~1things/get/responses/200/headers/X-Mood/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum XMoodHeader {
    Calm,
    Wild,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(XMoodHeader {
    Calm = "calm",
    Wild = "wild",
} other Other of response);

use crate::runtime::json::{closed_enum, string_enum};

/// The schema `sendLetter.body.log.X-Log-Type`.
///
/// Defined in
/// `#/paths/~1letters/post/requestBody/content/multipart~1form-data/encoding/log/headers/X-Log-Type/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendLetterBodyLogXLogType {
    /// `plain`
    Plain,
    /// `structured`
    Structured,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(SendLetterBodyLogXLogType {
    Plain = "plain",
    Structured = "structured",
} other Other);

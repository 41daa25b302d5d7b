use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `files/shared/common.yaml#/components/schemas/Status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonStatus {
    Member,
    Guest,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(CommonStatus {
    Member = "member",
    Guest = "guest",
} other Other);

use crate::runtime::json::{closed_enum, string_enum};

/// The schema `setLevel.body`.
///
/// Defined in `#/paths/~1note/patch/requestBody/content/text~1plain/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetLevelBody {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(SetLevelBody {
    Low = "low",
    High = "high",
} other Other);

use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Urgency`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Urgency {
    Low,
    High,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Urgency {
    Low = "low",
    High = "high",
} other Other of response);

use crate::runtime::json::{closed_enum, string_enum, union};

/// The schema `Length`.
///
/// Defined in `#/components/schemas/Length`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Length {
    /// The variant `inf`.
    Inf(LengthInf),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Length {
    Inf(LengthInf),
    Integer(i64),
} "anyOf" else Other as text);

/// The schema `Length.inf`.
///
/// Defined in `#/components/schemas/Length/anyOf/0`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum LengthInf {
    /// `inf`
    #[default]
    Inf,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(LengthInf {
    Inf = "inf",
} other Other);

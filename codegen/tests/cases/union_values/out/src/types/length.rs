use crate::runtime::{closed_enum, enumeration, union, validate};

/// The schema `Length`.
///
/// A value has the type that it fits best.
///
/// Described at `#/components/schemas/Length`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Length {
    /// The type `inf`.
    Inf(LengthInf),
    /// The type `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Length {
    Inf from LengthInf => validate::check,
    Integer from i64,
} anyOf else Other);

/// The schema `Length.inf`.
///
/// Described at `#/components/schemas/Length/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LengthInf {
    /// `inf`
    #[default]
    Inf,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(LengthInf {
    Inf = "inf",
} else Other);

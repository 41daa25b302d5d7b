use crate::runtime::json::{closed_enum, string_enum, union};

/// The schema `Ruled`.
///
/// Defined in `#/components/schemas/Ruled`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Ruled {
    /// The variant `String`.
    String(String),
    /// The variant `infinite`.
    Infinite(RuledInfinite),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Ruled {
    String(String) [MaxLength(5)],
    Infinite(RuledInfinite),
} "anyOf" else Other as text from str String);

/// The schema `Ruled.infinite`.
///
/// Defined in `#/components/schemas/Ruled/anyOf/1`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum RuledInfinite {
    /// `infinite`
    #[default]
    Infinite,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(RuledInfinite {
    Infinite = "infinite",
} other Other);

use crate::runtime::{closed_enum, enumeration, text, union, validate};

/// The schema `Ruled`.
///
/// Defined in `#/components/schemas/Ruled`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    String(String) => |value, at, found| text::rules!(max_length = 5).check(value, at, found),
    Infinite(RuledInfinite) => validate::check,
} "anyOf" else Other as text);

/// The schema `Ruled.infinite`.
///
/// Defined in `#/components/schemas/Ruled/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuledInfinite {
    /// `infinite`
    #[default]
    Infinite,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(RuledInfinite {
    Infinite = "infinite",
} other Other);

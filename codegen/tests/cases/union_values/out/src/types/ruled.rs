use crate::runtime::{closed_enum, enumeration, text, union, validate};

/// The schema `Ruled`.
///
/// A value has the type that it fits best.
///
/// Described at `#/components/schemas/Ruled`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ruled {
    /// The type `String`.
    String(String),
    /// The type `infinite`.
    Infinite(RuledInfinite),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Ruled {
    String from String => |value, at, found| text::Rules::NONE.max_length(5).check(value, at, found),
    Infinite from RuledInfinite => validate::check,
} anyOf else Other);

/// The schema `Ruled.infinite`.
///
/// Described at `#/components/schemas/Ruled/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuledInfinite {
    /// `infinite`
    #[default]
    Infinite,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(RuledInfinite {
    Infinite = "infinite",
} else Other);

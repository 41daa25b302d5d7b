use super::{Card, Maybe};
use crate::runtime::{object, text, union, validate};

/// The schema `Holder`.
///
/// Described at `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The field `one`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub one: Option<Option<Card>>,
    /// The field `maybe`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub maybe: Option<Option<Maybe>>,
    /// The field `text`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub text: Option<Option<String>>,
    /// The field `several`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub several: Option<Option<HolderSeveral>>,
    /// The field `both`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub both: Option<Option<HolderBoth>>,
    /// The field `nothing`.
    pub nothing: Option<()>,
    /// The card.
    pub words: Option<Card>,
    /// The field `wrapped`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub wrapped: Option<Option<Card>>,
}

object::object!(Holder {
    one: optional "one" => validate::check,
    maybe: optional "maybe" => validate::check,
    text: optional "text" => |value, at, found| {
        if let Some(value) = value {
            text::Rules::NONE.max_length(3).check(value, at, found);
        }
    },
    several: optional "several" => validate::check,
    both: optional "both" => validate::check,
    nothing: optional "nothing",
    words: optional "words" => validate::check,
    wrapped: optional "wrapped" => validate::check,
});

/// The schema `Holder.several`.
///
/// A value has the type that it fits best.
///
/// Described at `#/components/schemas/Holder/properties/several`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderSeveral {
    /// The type `Card`.
    Card(Box<Card>),
    /// The type `String`.
    String(String),
    /// The type `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(HolderSeveral {
    Card from Card => validate::check,
    String from String,
    Integer from i64,
} anyOf else Other);

/// The schema `Holder.both`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Holder/properties/both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderBoth {
    /// The type `String`.
    String(String),
    /// The type `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(HolderBoth {
    String from String,
    Integer from i64,
} oneOf else Other);

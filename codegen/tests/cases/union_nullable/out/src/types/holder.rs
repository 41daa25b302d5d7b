use super::{Card, Described, Maybe};
use crate::runtime::json::{object, union};
use crate::runtime::validation::{string_constraints, validate};

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
    ///
    /// Has at most 3 characters.
    pub text: Option<Option<String>>,
    /// What it says.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    ///
    /// Matches `^(a|b)+$`.
    ///
    /// Default: `"a"`
    pub described: Option<Option<String>>,
    /// The title
    ///
    /// What is known.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub titled: Option<Option<Described>>,
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
    one: optional "one" => validate::value,
    maybe: optional "maybe" => validate::value,
    text: optional "text" => |value, at, found| {
        if let Some(value) = value {
            string_constraints::string_constraints!(max_length = 3)
                .validate(value, at, found);
        }
    },
    described: optional "described" => |value, at, found| {
        if let Some(value) = value {
            string_constraints::string_constraints!(
                pattern = "^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End]
            )
                .validate(value, at, found);
        }
    },
    titled: optional "titled",
    several: optional "several" => validate::value,
    both: optional "both" => validate::value,
    nothing: optional "nothing",
    words: optional "words" => validate::value,
    wrapped: optional "wrapped" => validate::value,
});

/// The schema `Holder.several`.
///
/// Described at `#/components/schemas/Holder/properties/several`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderSeveral {
    /// The variant `Card`.
    Card(Box<Card>),
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(HolderSeveral {
    Card(Card) => validate::value,
    String(String),
    Integer(i64),
} "anyOf" else Other);

/// The schema `Holder.both`.
///
/// Described at `#/components/schemas/Holder/properties/both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderBoth {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(HolderBoth {
    String(String),
    Integer(i64),
} "type" else Other as text);

use super::{Card, Described, Maybe};
use crate::runtime::{object, text, union, validate};

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `one`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub one: Option<Option<Card>>,
    /// The property `maybe`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<Maybe>>,
    /// The property `text`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Has at most 3 characters.
    pub text: Option<Option<String>>,
    /// What it says.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Matches `^(a|b)+$`.
    ///
    /// Default: `"a"`
    pub described: Option<Option<String>>,
    /// The title
    ///
    /// What is known.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub titled: Option<Option<Described>>,
    /// The property `several`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub several: Option<Option<HolderSeveral>>,
    /// The property `both`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub both: Option<Option<HolderBoth>>,
    /// The property `nothing`.
    pub nothing: Option<()>,
    /// The card.
    pub words: Option<Card>,
    /// The property `wrapped`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub wrapped: Option<Option<Card>>,
}

object::object!(Holder {
    one: optional "one" => validate::check,
    maybe: optional "maybe" => validate::check,
    text: optional "text" => |value, at, found| {
        if let Some(value) = value {
            text::rules!(max_length = 3).check(value, at, found);
        }
    },
    described: optional "described" => |value, at, found| {
        if let Some(value) = value {
            text::rules!(pattern = "^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End])
                .check(value, at, found);
        }
    },
    titled: optional "titled",
    several: optional "several" => validate::check,
    both: optional "both" => validate::check,
    nothing: optional "nothing",
    words: optional "words" => validate::check,
    wrapped: optional "wrapped" => validate::check,
});

/// The schema `Holder.several`.
///
/// Defined in `#/components/schemas/Holder/properties/several`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderSeveral {
    /// The variant `Card`.
    Card(Box<Card>),
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(HolderSeveral {
    Card(Card) => validate::check,
    String(String),
    Integer(i64),
} "anyOf" else Other);

/// The schema `Holder.both`.
///
/// Defined in `#/components/schemas/Holder/properties/both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderBoth {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(HolderBoth {
    String(String),
    Integer(i64),
} "type" else Other as text);

//! [`Holder`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::{string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// `Some(None)` is null; `None` omits the property.
    pub one: Option<Option<types::Card>>,
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<types::Maybe>>,
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
    pub titled: Option<Option<types::Described>>,
    /// `Some(None)` is null; `None` omits the property.
    pub several: Option<Option<Several>>,
    /// `Some(None)` is null; `None` omits the property.
    pub both: Option<Option<Both>>,
    pub nothing: Option<()>,
    /// The card.
    pub words: Option<types::Card>,
    /// `Some(None)` is null; `None` omits the property.
    pub wrapped: Option<Option<types::Card>>,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Several {
    Card(Box<types::Card>),
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Several {
    Card(types::Card) => validate::value,
    String(String),
    Integer(i64),
} "anyOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Both {
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Both {
    String(String),
    Integer(i64),
} "type" else Other as text);

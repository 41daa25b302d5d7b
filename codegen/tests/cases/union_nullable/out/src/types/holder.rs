//! [`Holder`], and the types inside it.

use crate::runtime::json::{nulls, object, union};
use crate::runtime::validation::pattern;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub one: Option<types::Card>,
    pub maybe: Option<types::Maybe>,
    /// Has at most 3 characters.
    pub text: Option<String>,
    /// What it says. Matches `^(a|b)+$`.
    ///
    /// Default: `"a"`
    pub described: Option<String>,
    /// The title
    ///
    /// What is known.
    pub titled: Option<types::Described>,
    pub several: Option<Several>,
    pub both: Option<Both>,
    pub nothing: Option<()>,
    /// The card.
    pub words: Option<types::Card>,
    pub wrapped: Option<types::Card>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn one(mut self, value: types::Card) -> Self {
        self.one = self.nulls.present("one", value);
        self
    }

    pub fn maybe(mut self, value: types::Maybe) -> Self {
        self.maybe = self.nulls.present("maybe", value);
        self
    }

    /// Has at most 3 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = self.nulls.present("text", value.into());
        self
    }

    /// What it says. Matches `^(a|b)+$`.
    pub fn described(mut self, value: impl Into<String>) -> Self {
        self.described = self.nulls.present("described", value.into());
        self
    }

    /// The title
    pub fn titled(mut self, value: types::Described) -> Self {
        self.titled = self.nulls.present("titled", value);
        self
    }

    pub fn several(mut self, value: impl Into<Several>) -> Self {
        self.several = self.nulls.present("several", value.into());
        self
    }

    pub fn both(mut self, value: impl Into<Both>) -> Self {
        self.both = self.nulls.present("both", value.into());
        self
    }

    pub fn nothing(mut self, value: ()) -> Self {
        self.nothing = Some(value);
        self
    }

    /// The card.
    pub fn words(mut self, value: types::Card) -> Self {
        self.words = Some(value);
        self
    }

    pub fn wrapped(mut self, value: types::Card) -> Self {
        self.wrapped = self.nulls.present("wrapped", value);
        self
    }
}

object::object!(Holder {
    one: nullable by one_null "one",
    maybe: nullable by maybe_null "maybe",
    text: nullable by text_null "text" [MaxLength(3)],
    described: nullable by described_null "described" [Pattern(pattern::pattern!("^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End]))],
    titled: nullable by titled_null "titled",
    several: nullable by several_null "several",
    both: nullable by both_null "both",
    nothing: optional "nothing",
}  {
    words: optional "words",
    wrapped: nullable by wrapped_null "wrapped",
} remember nulls of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Several {
    Card(Box<types::Card>),
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Several {
    Card(types::Card),
    String(String),
    Integer(i64),
} "anyOf" else Other from str String of response);

#[derive(Clone, PartialEq)]
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
} "type" else Other as text from str String of response);

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
    /// What it says.
    ///
    /// Matches `^(a|b)+$`.
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

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn one(mut self, one: impl Into<Option<types::Card>>) -> Self {
        self.one = one.into();
        self.nulls.remove("one");
        self
    }

    /// Sets [`one`](Self::one) to null.
    #[must_use]
    pub fn one_null(mut self) -> Self {
        self.one = None;
        self.nulls.insert("one");
        self
    }

    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Option<types::Maybe>>) -> Self {
        self.maybe = maybe.into();
        self.nulls.remove("maybe");
        self
    }

    /// Sets [`maybe`](Self::maybe) to null.
    #[must_use]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = None;
        self.nulls.insert("maybe");
        self
    }

    /// Has at most 3 characters.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self.nulls.remove("text");
        self
    }

    /// Sets [`text`](Self::text) to null.
    #[must_use]
    pub fn text_null(mut self) -> Self {
        self.text = None;
        self.nulls.insert("text");
        self
    }

    /// What it says.
    ///
    /// Matches `^(a|b)+$`.
    #[must_use]
    pub fn described(mut self, described: impl Into<String>) -> Self {
        self.described = Some(described.into());
        self.nulls.remove("described");
        self
    }

    /// Sets [`described`](Self::described) to null.
    #[must_use]
    pub fn described_null(mut self) -> Self {
        self.described = None;
        self.nulls.insert("described");
        self
    }

    /// The title
    #[must_use]
    pub fn titled(mut self, titled: impl Into<Option<types::Described>>) -> Self {
        self.titled = titled.into();
        self.nulls.remove("titled");
        self
    }

    /// Sets [`titled`](Self::titled) to null.
    #[must_use]
    pub fn titled_null(mut self) -> Self {
        self.titled = None;
        self.nulls.insert("titled");
        self
    }

    #[must_use]
    pub fn several(mut self, several: impl Into<Several>) -> Self {
        self.several = Some(several.into());
        self.nulls.remove("several");
        self
    }

    /// Sets [`several`](Self::several) to null.
    #[must_use]
    pub fn several_null(mut self) -> Self {
        self.several = None;
        self.nulls.insert("several");
        self
    }

    #[must_use]
    pub fn both(mut self, both: impl Into<Both>) -> Self {
        self.both = Some(both.into());
        self.nulls.remove("both");
        self
    }

    /// Sets [`both`](Self::both) to null.
    #[must_use]
    pub fn both_null(mut self) -> Self {
        self.both = None;
        self.nulls.insert("both");
        self
    }

    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Option<()>>) -> Self {
        self.nothing = nothing.into();
        self
    }

    /// The card.
    #[must_use]
    pub fn words(mut self, words: impl Into<Option<types::Card>>) -> Self {
        self.words = words.into();
        self
    }

    #[must_use]
    pub fn wrapped(mut self, wrapped: impl Into<Option<types::Card>>) -> Self {
        self.wrapped = wrapped.into();
        self.nulls.remove("wrapped");
        self
    }

    /// Sets [`wrapped`](Self::wrapped) to null.
    #[must_use]
    pub fn wrapped_null(mut self) -> Self {
        self.wrapped = None;
        self.nulls.insert("wrapped");
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Holder {
    one: nullable "one",
    maybe: nullable "maybe",
    text: nullable "text" [MaxLength(3)],
    described: nullable "described" [Pattern(pattern::pattern!("^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End]))],
    titled: nullable "titled",
    several: nullable "several",
    both: nullable "both",
    nothing: optional "nothing",
    words: optional "words",
    wrapped: nullable "wrapped",
} remember nulls);

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
} "anyOf" else Other from str String);

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
} "type" else Other as text from str String);

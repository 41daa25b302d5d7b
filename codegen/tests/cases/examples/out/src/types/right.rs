//! [`Right`], and the types inside it.

use crate::runtime::format::date;
use crate::runtime::json::{nulls, object, value_enum};
use crate::runtime::validation::{pattern, regress_engine};
use crate::types;

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// Default: `null`
    pub none: Option<String>,
    /// Default: `1.0`
    pub whole: Option<i64>,
    /// Default: `1`
    pub one: Option<One>,
    /// Default: `1.0`
    pub listed: Option<Listed>,
    pub date: Option<date::Date>,
    pub point: Option<types::Point>,
    pub sent: Option<types::Sent>,
    pub maybe: Option<String>,
    /// Matches `(a)\1`.
    pub engine: Option<String>,
    nulls: nulls::Nulls,
}

impl Right {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.none = Some(none.into());
        self
    }

    #[must_use]
    pub fn whole(mut self, whole: impl Into<Option<i64>>) -> Self {
        self.whole = whole.into();
        self
    }

    #[must_use]
    pub fn one(mut self, one: impl Into<One>) -> Self {
        self.one = Some(one.into());
        self
    }

    #[must_use]
    pub fn listed(mut self, listed: impl Into<Option<Listed>>) -> Self {
        self.listed = listed.into();
        self
    }

    #[must_use]
    pub fn date(mut self, date: impl Into<Option<date::Date>>) -> Self {
        self.date = date.into();
        self
    }

    #[must_use]
    pub fn point(mut self, point: impl Into<Option<types::Point>>) -> Self {
        self.point = point.into();
        self
    }

    #[must_use]
    pub fn sent(mut self, sent: impl Into<Option<types::Sent>>) -> Self {
        self.sent = sent.into();
        self
    }

    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.maybe = Some(maybe.into());
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

    /// Matches `(a)\1`.
    #[must_use]
    pub fn engine(mut self, engine: impl Into<String>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Right {
    none: optional "none",
    whole: optional "whole",
    one: optional "one",
    listed: optional "listed",
    date: optional "date",
    point: optional "point",
    sent: optional "sent",
    maybe: nullable "maybe",
    engine: optional "engine" [Pattern(pattern::pattern!("(a)\\1" => Engine(regress_engine::matcher!("(a)\\1"))))],
} remember nulls);

/// Default: `1`
pub use crate::shapes::StringIntegerXkhqmf as One;

/// Default: `1.0`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Listed {
    /// `1`
    N1,
    /// `a`
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Listed {
    N1 = Integer(1),
    A = Text("a"),
} other Other);

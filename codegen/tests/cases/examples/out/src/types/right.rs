//! [`Right`], and the types inside it.

use crate::runtime::format::{date, email};
use crate::runtime::json::{closed_enum, nulls, object, string_enum, union, value_enum};
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
    /// Default: `"2020-02-29"`
    pub date: Option<date::Date>,
    /// Default: `"latest"`
    pub latest: Option<Latest>,
    /// Format `phone`, which is not validated.
    ///
    /// Default: `"none"`
    pub phone: Option<String>,
    /// Default: `"a@example.com"`
    pub either: Option<Either>,
    /// From 3000000000 to 9000000000.
    ///
    /// Default: `5000000000`
    pub large: Option<i64>,
    /// Format `email`, which is not validated.
    ///
    /// Default: `1`
    pub number: Option<i64>,
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
    pub fn latest(mut self, latest: impl Into<Latest>) -> Self {
        self.latest = Some(latest.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// From 3000000000 to 9000000000.
    #[must_use]
    pub fn large(mut self, large: impl Into<Option<i64>>) -> Self {
        self.large = large.into();
        self
    }

    #[must_use]
    pub fn number(mut self, number: impl Into<Option<i64>>) -> Self {
        self.number = number.into();
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
    latest: optional "latest",
    phone: optional "phone",
    either: optional "either",
    large: optional "large" [Minimum(Integer(3000000000)), Maximum(Integer(9000000000))],
    number: optional "number",
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

/// Default: `"latest"`
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Latest {
    /// `latest`
    #[default]
    Latest,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Latest {
    Latest = "latest",
} other Other);

/// Default: `"a@example.com"`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Date(date::Date),
    Email(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Date(date::Date),
    Email(String) [Format(&email::FORMAT)],
} "anyOf" else Other as text from str Email);

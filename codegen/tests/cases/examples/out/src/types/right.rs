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

#[cfg(feature = "build-responses")]
impl Right {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Default: `null`
    pub fn none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }

    /// Default: `1.0`
    pub fn whole(mut self, value: i64) -> Self {
        self.whole = Some(value);
        self
    }

    /// Default: `1`
    pub fn one(mut self, value: impl Into<One>) -> Self {
        self.one = Some(value.into());
        self
    }

    /// Default: `1.0`
    pub fn listed(mut self, value: Listed) -> Self {
        self.listed = Some(value);
        self
    }

    /// Default: `"2020-02-29"`
    pub fn date(mut self, value: date::Date) -> Self {
        self.date = Some(value);
        self
    }

    /// Default: `"latest"`
    pub fn latest(mut self, value: impl Into<Latest>) -> Self {
        self.latest = Some(value.into());
        self
    }

    /// Format `phone`, which is not validated.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Default: `"a@example.com"`
    pub fn either(mut self, value: impl Into<Either>) -> Self {
        self.either = Some(value.into());
        self
    }

    /// From 3000000000 to 9000000000.
    pub fn large(mut self, value: i64) -> Self {
        self.large = Some(value);
        self
    }

    /// Format `email`, which is not validated.
    pub fn number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    pub fn point(mut self, value: types::Point) -> Self {
        self.point = Some(value);
        self
    }

    pub fn sent(mut self, value: types::Sent) -> Self {
        self.sent = Some(value);
        self
    }

    pub fn maybe(mut self, value: impl Into<String>) -> Self {
        self.maybe = self.nulls.present("maybe", value.into());
        self
    }

    /// Matches `(a)\1`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
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
}  {
    large: optional "large" [Minimum(Integer(3000000000)), Maximum(Integer(9000000000))],
    number: optional "number",
    point: optional "point",
    sent: optional "sent",
    maybe: nullable by maybe_null "maybe",
    engine: optional "engine" [Pattern(pattern::pattern!("(a)\\1" => Engine(regress_engine::matcher!("(a)\\1"))))],
} remember nulls of response);

pub use crate::shapes::StringIntegerXkhqmf as One;

/// Default: `1.0`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Listed {
    /// `1`
    N1,
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Listed {
    N1 = Integer(1),
    A = Text("a"),
} other Other of response);

/// Default: `"latest"`
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Latest {
    #[default]
    Latest,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Latest {
    Latest = "latest",
} other Other of response);

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
} "anyOf" else Other as text from str Email of response);

//! [`Wrong`], and the types inside it.

use crate::runtime::format::{date, date_time};
use crate::runtime::json::{base64_bytes, closed_enum, object, string_enum};
use crate::runtime::validation::pattern;
use crate::types;

/// Defined in `#/components/schemas/Wrong`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrong {
    /// Default: `5`
    pub kind: Option<String>,
    /// Default: `"c"`
    pub listed: Option<Listed>,
    /// At least 3.
    ///
    /// Default: `2`
    pub least: Option<i64>,
    /// Less than 1.
    ///
    /// Default: `1.0`
    pub below: Option<f64>,
    /// Has at most 2 characters.
    ///
    /// Default: `"abc"`
    pub long: Option<String>,
    /// Matches `^a`.
    ///
    /// Default: `"ba"`
    pub matched: Option<String>,
    /// Default: `[1,"2"]`
    pub items: Option<Vec<i64>>,
    /// At least 1 item.
    ///
    /// Default: `[]`
    pub few: Option<Vec<serde_json::Value>>,
    /// Default: `[1,1.0]`
    pub twice: Option<Vec<serde_json::Value>>,
    /// Default: `{"x":1}`
    pub object: Option<types::Point>,
    /// Default: `[{"x":1,"y":2,"z":3}]`
    pub deep: Option<Vec<types::Point>>,
    /// Has at most 1 character.
    ///
    /// Default: `"ab"`
    pub all: Option<String>,
    /// Default: `true`
    pub one: Option<One>,
    /// Default: `"2021-02-30"`
    pub day: Option<date::Date>,
    /// Default: `["yesterday"]`
    pub time: Option<Vec<date_time::DateTime>>,
    /// Default: `"no!"`
    pub bytes: Option<base64_bytes::Base64>,
    /// Default: `3000000000`
    pub small: Option<i32>,
}

impl Wrong {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    pub fn listed(mut self, listed: impl Into<Listed>) -> Self {
        self.listed = Some(listed.into());
        self
    }

    /// At least 3.
    #[must_use]
    pub fn least(mut self, least: impl Into<Option<i64>>) -> Self {
        self.least = least.into();
        self
    }

    /// Less than 1.
    #[must_use]
    pub fn below(mut self, below: impl Into<Option<f64>>) -> Self {
        self.below = below.into();
        self
    }

    /// Has at most 2 characters.
    #[must_use]
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// Matches `^a`.
    #[must_use]
    pub fn matched(mut self, matched: impl Into<String>) -> Self {
        self.matched = Some(matched.into());
        self
    }

    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = i64>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// At least 1 item.
    #[must_use]
    pub fn few(mut self, few: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.few = Some(few.into_iter().collect());
        self
    }

    #[must_use]
    pub fn twice(mut self, twice: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.twice = Some(twice.into_iter().collect());
        self
    }

    #[must_use]
    pub fn object(mut self, object: impl Into<Option<types::Point>>) -> Self {
        self.object = object.into();
        self
    }

    #[must_use]
    pub fn deep(mut self, deep: impl IntoIterator<Item = types::Point>) -> Self {
        self.deep = Some(deep.into_iter().collect());
        self
    }

    /// Has at most 1 character.
    #[must_use]
    pub fn all(mut self, all: impl Into<String>) -> Self {
        self.all = Some(all.into());
        self
    }

    #[must_use]
    pub fn one(mut self, one: impl Into<One>) -> Self {
        self.one = Some(one.into());
        self
    }

    #[must_use]
    pub fn day(mut self, day: impl Into<Option<date::Date>>) -> Self {
        self.day = day.into();
        self
    }

    #[must_use]
    pub fn time(mut self, time: impl IntoIterator<Item = date_time::DateTime>) -> Self {
        self.time = Some(time.into_iter().collect());
        self
    }

    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<base64_bytes::Base64>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    #[must_use]
    pub fn small(mut self, small: impl Into<Option<i32>>) -> Self {
        self.small = small.into();
        self
    }
}

object::object!(Wrong {
    kind: optional "kind",
    listed: optional "listed",
    least: optional "least" [Minimum(Integer(3))],
    below: optional "below" [ExclusiveMaximum(Number(1.0))],
    long: optional "long" [MaxLength(2)],
    matched: optional "matched" [Pattern(pattern::pattern!("^a" => [Start, Literal(b"a")]))],
    items: optional "items",
    few: optional "few" [MinItems(1)],
    twice: optional "twice" [UniqueItems],
    object: optional "object",
    deep: optional "deep",
    all: optional "all" [MaxLength(1)],
    one: optional "one",
    day: optional "day",
    time: optional "time",
    bytes: optional "bytes",
}  {
    small: optional "small",
});

/// Default: `"c"`
#[derive(Clone)]
#[non_exhaustive]
pub enum Listed {
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Listed {
    A = "a",
    B = "b",
} other Other);

/// Default: `true`
pub use crate::shapes::StringIntegerXkhqmf as One;

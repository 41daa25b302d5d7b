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
    /// No two items are equal.
    ///
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

#[cfg(feature = "build-responses")]
impl Wrong {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Default: `5`
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Default: `"c"`
    pub fn listed(mut self, value: impl Into<Listed>) -> Self {
        self.listed = Some(value.into());
        self
    }

    /// At least 3.
    pub fn least(mut self, value: i64) -> Self {
        self.least = Some(value);
        self
    }

    /// Less than 1.
    pub fn below(mut self, value: f64) -> Self {
        self.below = Some(value);
        self
    }

    /// Has at most 2 characters.
    pub fn long(mut self, value: impl Into<String>) -> Self {
        self.long = Some(value.into());
        self
    }

    /// Matches `^a`.
    pub fn matched(mut self, value: impl Into<String>) -> Self {
        self.matched = Some(value.into());
        self
    }

    /// Default: `[1,"2"]`
    pub fn items(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }

    /// At least 1 item.
    pub fn few(mut self, value: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.few = Some(value.into_iter().collect());
        self
    }

    /// No two items are equal.
    pub fn twice(mut self, value: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.twice = Some(value.into_iter().collect());
        self
    }

    /// Default: `{"x":1}`
    pub fn object(mut self, value: types::Point) -> Self {
        self.object = Some(value);
        self
    }

    /// Default: `[{"x":1,"y":2,"z":3}]`
    pub fn deep(mut self, value: impl IntoIterator<Item = types::Point>) -> Self {
        self.deep = Some(value.into_iter().collect());
        self
    }

    /// Has at most 1 character.
    pub fn all(mut self, value: impl Into<String>) -> Self {
        self.all = Some(value.into());
        self
    }

    /// Default: `true`
    pub fn one(mut self, value: impl Into<One>) -> Self {
        self.one = Some(value.into());
        self
    }

    /// Default: `"2021-02-30"`
    pub fn day(mut self, value: date::Date) -> Self {
        self.day = Some(value);
        self
    }

    /// Default: `["yesterday"]`
    pub fn time(mut self, value: impl IntoIterator<Item = date_time::DateTime>) -> Self {
        self.time = Some(value.into_iter().collect());
        self
    }

    /// Default: `"no!"`
    pub fn bytes(mut self, value: impl Into<base64_bytes::Base64>) -> Self {
        self.bytes = Some(value.into());
        self
    }

    /// Default: `3000000000`
    pub fn small(mut self, value: i32) -> Self {
        self.small = Some(value);
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
}  {
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
    A,
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Listed {
    A = "a",
    B = "b",
} other Other of response);

pub use crate::shapes::StringIntegerXkhqmf as One;

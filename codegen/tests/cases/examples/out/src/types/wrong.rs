//! [`Wrong`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::{bounds, string_constraints, unique_items, validate};
use crate::types;

/// Defined in `#/components/schemas/Wrong`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wrong {
    /// Default: `5`
    pub kind: Option<String>,
    /// Default: `"c"`
    pub listed: Option<Listed>,
    /// Default: `2`
    pub least: Option<i64>,
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
}

object::object!(Wrong {
    kind: optional "kind",
    listed: optional "listed" => validate::value,
    least: optional "least" => |value, at, found| bounds::minimum(*value, 3, at, found),
    below: optional "below" => |value, at, found| {
        validate::value(value, at, found);
        bounds::exclusive_maximum(*value, 1.0, at, found);
    },
    long: optional "long" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 2).validate(value, at, found)
    },
    matched: optional "matched" => |value, at, found| {
        string_constraints::string_constraints!(pattern = "^a" => [Start, Literal(b"a")])
            .validate(value, at, found)
    },
    items: optional "items",
    few: optional "few" => |value, at, found| bounds::min_items(value, 1, at, found),
    twice: optional "twice" => |value, at, found| unique_items::validate(value, at, found),
    object: optional "object" => validate::value,
    deep: optional "deep" => validate::value,
    all: optional "all" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 1).validate(value, at, found)
    },
    one: optional "one" => validate::value,
});

/// Default: `"c"`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

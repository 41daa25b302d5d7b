use super::Point;
use crate::runtime::format::{date, date_time};
use crate::runtime::json::{base64_bytes, closed_enum, object, string_enum, union};
use crate::runtime::validation::{bounds, string_constraints, unique_items, validate};

/// The schema `Wrong`.
///
/// Defined in `#/components/schemas/Wrong`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wrong {
    /// The property `kind`.
    ///
    /// Default: `5`
    pub kind: Option<String>,
    /// The property `listed`.
    ///
    /// Default: `"c"`
    pub listed: Option<WrongListed>,
    /// The property `least`.
    ///
    /// Default: `2`
    pub least: Option<i64>,
    /// The property `below`.
    ///
    /// Default: `1.0`
    pub below: Option<f64>,
    /// The property `long`.
    ///
    /// Has at most 2 characters.
    ///
    /// Default: `"abc"`
    pub long: Option<String>,
    /// The property `matched`.
    ///
    /// Matches `^a`.
    ///
    /// Default: `"ba"`
    pub matched: Option<String>,
    /// The property `items`.
    ///
    /// Default: `[1,"2"]`
    pub items: Option<Vec<i64>>,
    /// The property `few`.
    ///
    /// Default: `[]`
    pub few: Option<Vec<serde_json::Value>>,
    /// The property `twice`.
    ///
    /// Default: `[1,1.0]`
    pub twice: Option<Vec<serde_json::Value>>,
    /// The property `object`.
    ///
    /// Default: `{"x":1}`
    pub object: Option<Point>,
    /// The property `deep`.
    ///
    /// Default: `[{"x":1,"y":2,"z":3}]`
    pub deep: Option<Vec<Point>>,
    /// The property `all`.
    ///
    /// Has at most 1 character.
    ///
    /// Default: `"ab"`
    pub all: Option<String>,
    /// The property `one`.
    ///
    /// Default: `true`
    pub one: Option<WrongOne>,
    /// The property `day`.
    ///
    /// Default: `"2021-02-30"`
    pub day: Option<date::Date>,
    /// The property `time`.
    ///
    /// Default: `["yesterday"]`
    pub time: Option<Vec<date_time::DateTime>>,
    /// The property `bytes`.
    ///
    /// Default: `"no!"`
    pub bytes: Option<base64_bytes::Base64>,
    /// The property `small`.
    ///
    /// Default: `3000000000`
    pub small: Option<i32>,
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
    day: optional "day",
    time: optional "time",
    bytes: optional "bytes",
    small: optional "small",
});

/// The schema `Wrong.listed`.
///
/// Default: `"c"`
///
/// Defined in `#/components/schemas/Wrong/properties/listed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WrongListed {
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(WrongListed {
    A = "a",
    B = "b",
} other Other);

/// The schema `Wrong.one`.
///
/// Default: `true`
///
/// Defined in `#/components/schemas/Wrong/properties/one`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WrongOne {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(WrongOne {
    String(String),
    Integer(i64),
} "oneOf" else Other as text);

use super::{Point, Sent};
use crate::runtime::format::date;
use crate::runtime::json::{object, union, value_enum};
use crate::runtime::validation::{regress_engine, string_constraints, validate};

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    /// Default: `null`
    pub none: Option<String>,
    /// Default: `1.0`
    pub whole: Option<i64>,
    /// Default: `1`
    pub one: Option<RightOne>,
    /// Default: `1.0`
    pub listed: Option<RightListed>,
    pub date: Option<date::Date>,
    pub point: Option<Point>,
    pub sent: Option<Sent>,
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<String>>,
    /// Matches `(a)\1`.
    pub engine: Option<String>,
}

object::object!(Right {
    none: optional "none",
    whole: optional "whole",
    one: optional "one" => validate::value,
    listed: optional "listed" => validate::value,
    date: optional "date",
    point: optional "point" => validate::value,
    sent: optional "sent" => validate::value,
    maybe: optional "maybe",
    engine: optional "engine" => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "(a)\\1" => Engine(regress_engine::matcher!("(a)\\1"))
        )
            .validate(value, at, found)
    },
});

/// Default: `1`
///
/// Defined in `#/components/schemas/Right/properties/one`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightOne {
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(RightOne {
    String(String),
    Integer(i64),
} "oneOf" else Other as text);

/// Default: `1.0`
///
/// Defined in `#/components/schemas/Right/properties/listed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightListed {
    /// `1`
    N1,
    /// `a`
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(RightListed {
    N1 = Integer(1),
    A = Text("a"),
} other Other);

use super::{Point, Sent};
use crate::runtime::format::date;
use crate::runtime::json::{object, union, value_enum};
use crate::runtime::validation::{regress_engine, string_constraints, validate};

/// The schema `Right`.
///
/// Described at `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    /// The field `none`.
    ///
    /// Default: `null`
    pub none: Option<String>,
    /// The field `whole`.
    ///
    /// Default: `1.0`
    pub whole: Option<i64>,
    /// The field `one`.
    ///
    /// Default: `1`
    pub one: Option<RightOne>,
    /// The field `listed`.
    ///
    /// Default: `1.0`
    pub listed: Option<RightListed>,
    /// The field `date`.
    pub date: Option<date::Date>,
    /// The field `point`.
    pub point: Option<Point>,
    /// The field `sent`.
    pub sent: Option<Sent>,
    /// The field `maybe`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub maybe: Option<Option<String>>,
    /// The field `engine`.
    ///
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

/// The schema `Right.one`.
///
/// Default: `1`
///
/// Described at `#/components/schemas/Right/properties/one`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightOne {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(RightOne {
    String(String),
    Integer(i64),
} "oneOf" else Other as text);

/// The schema `Right.listed`.
///
/// Default: `1.0`
///
/// Described at `#/components/schemas/Right/properties/listed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightListed {
    /// `1`
    N1,
    /// `a`
    A,
    /// A value that the description does not list. It can be received, but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(RightListed {
    N1 = Integer(1),
    A = Text("a"),
} other Other);

//! [`Right`], and the types inside it.

use crate::runtime::format::date;
use crate::runtime::json::{object, value_enum};
use crate::runtime::validation::{regress_engine, string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

use super::{Point, Sent};
use crate::runtime::format::{date, email};
use crate::runtime::json::{closed_enum, object, string_enum, union, value_enum};
use crate::runtime::validation::{bounds, regress_engine, string_constraints, validate};

/// The schema `Right`.
///
/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Right {
    /// The property `none`.
    ///
    /// Default: `null`
    pub none: Option<String>,
    /// The property `whole`.
    ///
    /// Default: `1.0`
    pub whole: Option<i64>,
    /// The property `one`.
    ///
    /// Default: `1`
    pub one: Option<RightOne>,
    /// The property `listed`.
    ///
    /// Default: `1.0`
    pub listed: Option<RightListed>,
    /// The property `date`.
    ///
    /// Default: `"2020-02-29"`
    pub date: Option<date::Date>,
    /// The property `latest`.
    ///
    /// Default: `"latest"`
    pub latest: Option<RightLatest>,
    /// The property `phone`.
    ///
    /// Format `phone`, which is not validated.
    ///
    /// Default: `"none"`
    pub phone: Option<String>,
    /// The property `either`.
    ///
    /// Default: `"a@example.com"`
    pub either: Option<RightEither>,
    /// The property `large`.
    ///
    /// Default: `5000000000`
    pub large: Option<i64>,
    /// The property `number`.
    ///
    /// Format `email`, which is not validated.
    ///
    /// Default: `1`
    pub number: Option<i64>,
    /// The property `point`.
    pub point: Option<Point>,
    /// The property `sent`.
    pub sent: Option<Sent>,
    /// The property `maybe`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<String>>,
    /// The property `engine`.
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
    latest: optional "latest" => validate::value,
    phone: optional "phone",
    either: optional "either" => validate::value,
    large: optional "large" => |value, at, found| {
        bounds::minimum(*value, 3000000000, at, found);
        bounds::maximum(*value, 9000000000, at, found);
    },
    number: optional "number",
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
/// Defined in `#/components/schemas/Right/properties/one`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightOne {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
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

/// The schema `Right.latest`.
///
/// Default: `"latest"`
///
/// Defined in `#/components/schemas/Right/properties/latest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RightLatest {
    /// `latest`
    #[default]
    Latest,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(RightLatest {
    Latest = "latest",
} other Other);

/// The schema `Right.either`.
///
/// Default: `"a@example.com"`
///
/// Defined in `#/components/schemas/Right/properties/either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightEither {
    /// The variant `String`.
    String(date::Date),
    /// The variant `String`.
    String2(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(RightEither {
    String(date::Date),
    String2(String) => |value, at, found| email::FORMAT.validate(value, at, found),
} "anyOf" else Other as text);

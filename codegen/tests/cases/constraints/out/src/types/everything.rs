//! [`Everything`], and the types inside it.

use crate::runtime::format::regex;
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// Validated against `not`: `{"required":["c"]}`.
///
/// Validated against `then`: `{"required":["b"]}`.
///
/// Validated against `if`: `{"required":["a"]}`.
///
/// Validated against `minProperties`: `1`.
///
/// Validated against `maxProperties`: `5`.
///
/// Validated against `propertyNames`: `{"pattern":"^[a-z]+$"}`.
///
/// Validated against `dependentRequired`: `{"a":["b"]}`.
///
/// Defined in `#/components/schemas/Everything`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Everything {
    /// A regular expression (ECMA 262).
    pub a: Option<String>,
    pub b: Option<B>,
    /// Has at most 9 characters and matches `^(a|b)+$`.
    pub code: Option<String>,
    pub two: Option<Two>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Everything {
    a: optional "a" => |value, at, found| regex::FORMAT.validate(value, at, found),
    b: optional "b" => |value, at, found| evaluate::value(
        value,
        crate::rules::EverythingB,
        at,
        found,
    ),
    code: optional "code" => |value, at, found| {
        string_constraints::string_constraints!(
            max_length = 9, pattern = "^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End]
        )
            .validate(value, at, found)
    },
    two: optional "two" => |value, at, found| {
        string_constraints::string_constraints!(pattern = "^a" => [Start, Literal(b"a")])
            .validate(value, at, found);
        evaluate::value(value, crate::rules::EverythingTwo, at, found);
    },
} keep additional,
    constraints => |value, at, found| evaluate::value(
    value,
    crate::rules::Everything,
    at,
    found,
));

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `uniqueItems`: `true`.
pub type B = Vec<String>;

/// Matches `^a`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `pattern`: `b$`.
pub type Two = String;

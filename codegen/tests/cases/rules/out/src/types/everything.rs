use crate::runtime::format::regex;
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// The schema `Everything`.
///
/// `not` is checked: `{"required":["c"]}`.
///
/// `then` is checked: `{"required":["b"]}`.
///
/// `if` is checked: `{"required":["a"]}`.
///
/// `minProperties` is checked: `1`.
///
/// `maxProperties` is checked: `5`.
///
/// `propertyNames` is checked: `{"pattern":"^[a-z]+$"}`.
///
/// `dependentRequired` is checked: `{"a":["b"]}`.
///
/// Described at `#/components/schemas/Everything`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Everything {
    /// The field `a`.
    ///
    /// A regular expression (ECMA 262).
    pub a: Option<String>,
    /// The field `b`.
    pub b: Option<EverythingB>,
    /// The field `code`.
    ///
    /// Has at most 9 characters, and matches `^(a|b)+$`.
    pub code: Option<String>,
    /// The field `two`.
    pub two: Option<EverythingTwo>,
    /// The fields that the description does not name.
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

/// The schema `Everything.b`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `uniqueItems` is checked: `true`.
///
/// Described at `#/components/schemas/Everything/properties/b`.
pub type EverythingB = Vec<String>;

/// The schema `Everything.two`.
///
/// Matches `^a`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `pattern` is checked: `b$`.
///
/// Described at `#/components/schemas/Everything/properties/two`.
pub type EverythingTwo = String;

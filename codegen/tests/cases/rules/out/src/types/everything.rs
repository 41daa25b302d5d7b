use crate::runtime::{format_regex, object, rule, text};

/// The schema `Everything`.
///
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
    a: optional "a" => |value, at, found| format_regex::FORMAT.check(value, at, found),
    b: optional "b" => |value, at, found| rule::check(
        value,
        crate::rules::EverythingB,
        at,
        found,
    ),
    code: optional "code" => |value, at, found| {
        text::rules!(
            max_length = 9, pattern = "^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End]
        )
            .check(value, at, found)
    },
    two: optional "two" => |value, at, found| {
        text::rules!(pattern = "^a" => [Start, Literal(b"a")]).check(value, at, found);
        rule::check(value, crate::rules::EverythingTwo, at, found);
    },
} keep additional,
    also => |value, at, found| rule::check(value, crate::rules::Everything, at, found));

/// The schema `Everything.b`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `uniqueItems`: `true`.
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
/// Validated against `pattern`: `b$`.
///
/// Described at `#/components/schemas/Everything/properties/two`.
pub type EverythingTwo = String;

use crate::runtime::{object, text, unique};

/// The schema `Everything`.
///
/// The rule `not` is not checked: `{"required":["c"]}`.
///
/// The rule `if` is not checked: `{"required":["a"]}`.
///
/// The rule `then` is not checked: `{"required":["b"]}`.
///
/// The rule `minProperties` is not checked: `1`.
///
/// The rule `maxProperties` is not checked: `5`.
///
/// The rule `propertyNames` is not checked: `{"pattern":"^[a-z]+$"}`.
///
/// The rule `dependentRequired` is not checked: `{"a":["b"]}`.
///
/// Described at `#/components/schemas/Everything`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Everything {
    /// The field `a`.
    ///
    /// Format `regex`, which is not checked.
    pub a: Option<String>,
    /// The field `b`.
    ///
    /// Items: Format `password`, which is not checked.
    pub b: Option<Vec<String>>,
    /// The field `code`.
    ///
    /// Has at most 9 characters.
    ///
    /// The rule `pattern` is not checked: `^(a|b)+$`.
    pub code: Option<String>,
    /// The field `two`.
    ///
    /// Matches `^a`.
    ///
    /// The rule `pattern` is not checked: `b$`.
    pub two: Option<String>,
}

object::object!(Everything {
    a: optional "a",
    b: optional "b" => |value, at, found| unique::items(value, at, found),
    code: optional "code" => |value, at, found| text::rules!(max_length = 9).check(value, at, found),
    two: optional "two" => |value, at, found| {
        text::rules!(pattern = "^a" => [Start, Literal(b"a")]).check(value, at, found)
    },
});

use crate::runtime::format::uuid;
use crate::runtime::json::object;
use crate::runtime::validation::string_constraints;

/// The schema `Examples`.
///
/// Defined in `#/components/schemas/Examples`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Examples {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
    /// The property `e`.
    ///
    /// A UUID (RFC 4122).
    pub e: Option<String>,
    /// The property `d`.
    ///
    /// Has at most 3 characters.
    pub d: Option<String>,
}

object::object!(Examples {
    a: optional "a",
    b: optional "b",
    c: optional "c",
    e: optional "e" => |value, at, found| uuid::FORMAT.validate(value, at, found),
    d: optional "d" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
});

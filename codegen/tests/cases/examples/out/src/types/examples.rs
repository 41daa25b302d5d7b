use crate::runtime::json::object;
use crate::runtime::validation::string_constraints;

/// Defined in `#/components/schemas/Examples`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Examples {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    /// Has at most 3 characters.
    pub d: Option<String>,
}

object::object!(Examples {
    a: optional "a",
    b: optional "b",
    c: optional "c",
    d: optional "d" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
});

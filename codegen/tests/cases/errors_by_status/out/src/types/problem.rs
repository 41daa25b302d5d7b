use crate::runtime::json::object;

/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    pub title: String,
}

object::object!(Problem {
    title: required "title",
});

use crate::runtime::json::object;

/// The schema `Problem`.
///
/// Described at `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The field `title`.
    pub title: String,
}

object::object!(Problem {
    title: required "title",
});

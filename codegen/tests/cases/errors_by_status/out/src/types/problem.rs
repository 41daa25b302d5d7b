use crate::runtime::object;

/// The schema `Problem`.
///
/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The property `title`.
    pub title: String,
}

object::object!(Problem {
    title: required "title",
});

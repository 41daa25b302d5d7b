use crate::runtime::json::object;

/// The schema `Problem`.
///
/// Described at `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The field `message`.
    pub message: String,
}

object::object!(Problem {
    message: required "message",
});

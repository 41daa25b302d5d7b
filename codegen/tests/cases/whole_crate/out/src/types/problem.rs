use crate::runtime::object;

/// The schema `Problem`.
///
/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The property `message`.
    pub message: String,
}

object::object!(Problem {
    message: required "message",
});

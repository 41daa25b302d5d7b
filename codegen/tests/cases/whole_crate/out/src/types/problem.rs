use crate::runtime::json::object;

/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    pub message: String,
}

object::object!(Problem {
    message: required "message",
});

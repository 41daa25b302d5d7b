use crate::runtime::json::object;

/// The schema `Bird`.
///
/// Described at `#/components/schemas/Bird`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bird {
    /// The field `wings`.
    pub wings: i64,
}

object::object!(Bird {
    wings: required "wings",
});

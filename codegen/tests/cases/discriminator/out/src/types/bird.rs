use crate::runtime::object;

/// The schema `Bird`.
///
/// Defined in `#/components/schemas/Bird`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bird {
    /// The property `wings`.
    pub wings: i64,
}

object::object!(Bird {
    wings: required "wings",
});

use crate::runtime::json::object;

/// The schema `Shut`.
///
/// Described at `#/components/schemas/Shut`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shut {
    /// The field `b`.
    pub b: Option<i64>,
}

object::object!(Shut {
    b: optional "b",
} then reject_unknown);

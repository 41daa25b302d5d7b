use crate::runtime::object;

/// The schema `Shut`.
///
/// Defined in `#/components/schemas/Shut`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shut {
    /// The property `b`.
    pub b: Option<i64>,
}

object::object!(Shut {
    b: optional "b",
} then refuse);

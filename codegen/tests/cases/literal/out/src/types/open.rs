use crate::runtime::object;

/// The schema `Open`.
///
/// Described at `#/components/schemas/Open`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Open {
    /// The field `a`.
    pub a: Option<i64>,
}

object::object!(Open {
    a: optional "a",
});

use crate::runtime::object;

/// The schema `Closed`.
///
/// Described at `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The field `name`.
    pub name: Option<String>,
}

object::object!(Closed {
    name: optional "name",
} then refuse);

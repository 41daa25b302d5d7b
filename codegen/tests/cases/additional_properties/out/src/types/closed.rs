use crate::runtime::object;

/// The schema `Closed`.
///
/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The property `name`.
    pub name: Option<String>,
}

object::object!(Closed {
    name: optional "name",
} then refuse);

use crate::runtime::object;

/// The schema `Size`.
///
/// Defined in `#/components/schemas/Size`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// The property `w`.
    pub w: Option<i64>,
    /// The property `unit`.
    pub unit: Option<String>,
}

object::object!(Size {
    w: optional "w",
    unit: optional "unit",
});

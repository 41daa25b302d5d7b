use crate::runtime::json::object;

/// The schema `Size`.
///
/// Described at `#/components/schemas/Size`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// The field `w`.
    pub w: Option<i64>,
    /// The field `unit`.
    pub unit: Option<String>,
}

object::object!(Size {
    w: optional "w",
    unit: optional "unit",
});

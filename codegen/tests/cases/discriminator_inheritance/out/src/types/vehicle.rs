use crate::runtime::object;

/// The schema `Vehicle.base`.
///
/// Described at `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VehicleBase {
    /// The field `kind`.
    pub kind: String,
    /// The field `wheels`.
    pub wheels: Option<i64>,
}

object::object!(VehicleBase {
    kind: required "kind",
    wheels: optional "wheels",
});

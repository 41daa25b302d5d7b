use super::{Bike, Car, Taxi};
use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Vehicle`.
///
/// The field `kind` tells which it is.
///
/// Described at `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Told by `car`.
    Car(Box<Car>),
    /// Told by `Taxi`.
    Taxi(Box<Taxi>),
    /// Told by `Bike`.
    Bike(Box<Bike>),
    /// Told by `vehicle`.
    Vehicle(Box<VehicleBase>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Vehicle {
    Car(Car) = "car" in kind => validate::value,
    Taxi(Taxi) = "Taxi" in kind => validate::value,
    Bike(Bike) = "Bike" in kind => validate::value,
    Vehicle(VehicleBase) = "vehicle" in kind => validate::value,
} "oneOf" by "kind" else Other);

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
constructor::constructor!(VehicleBase {
    kind: into String,
} else [wheels]);

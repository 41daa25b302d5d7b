use super::{Bike, Car, Taxi};
use crate::runtime::{constructor, object, union, validate};

/// The schema `Vehicle`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Selected by `car`.
    Car(Box<Car>),
    /// Selected by `Taxi`.
    Taxi(Box<Taxi>),
    /// Selected by `Bike`.
    Bike(Box<Bike>),
    /// Selected by `vehicle`.
    Vehicle(Box<VehicleBase>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Vehicle {
    Car(Car) = "car" in kind => validate::check,
    Taxi(Taxi) = "Taxi" in kind => validate::check,
    Bike(Bike) = "Bike" in kind => validate::check,
    Vehicle(VehicleBase) = "vehicle" in kind => validate::check,
} "oneOf" by "kind" else Other);

/// The schema `Vehicle.base`.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VehicleBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `wheels`.
    pub wheels: Option<i64>,
}

object::object!(VehicleBase {
    kind: required "kind",
    wheels: optional "wheels",
});
constructor::constructor!(VehicleBase {
    kind: into String,
} else [wheels]);

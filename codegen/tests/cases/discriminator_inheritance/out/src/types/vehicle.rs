use super::{Bike, Car, Taxi};
use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

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
    Car(Car) = "car" in kind => validate::value,
    Taxi(Taxi) = "Taxi" in kind => validate::value,
    Bike(Bike) = "Bike" in kind => validate::value,
    Vehicle(VehicleBase) = "vehicle" in kind => validate::value,
} "oneOf" by "kind" else Other);

/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VehicleBase {
    pub kind: String,
    pub wheels: Option<i64>,
}

object::object!(VehicleBase {
    kind: required "kind",
    wheels: optional "wheels",
});
constructor::constructor!(VehicleBase {
    kind: into String,
} else [wheels]);

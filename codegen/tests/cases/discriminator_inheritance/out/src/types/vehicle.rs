use super::{Bike, Car, Taxi};
use crate::runtime::{object, union, validate};

/// The schema `Vehicle`.
///
/// The field `kind` tells which type a value has.
///
/// Described at `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Where `kind` is `car`.
    Car(Box<Car>),
    /// Where `kind` is `Taxi`.
    Taxi(Box<Taxi>),
    /// Where `kind` is `Bike`.
    Bike(Box<Bike>),
    /// Where `kind` is `vehicle`.
    Vehicle(Box<VehicleBase>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Vehicle {
    Car from Car as "car" in kind => validate::check,
    Taxi from Taxi as "Taxi" in kind => validate::check,
    Bike from Bike as "Bike" in kind => validate::check,
    Vehicle from VehicleBase as "vehicle" in kind => validate::check,
} oneOf by "kind" else Other);

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

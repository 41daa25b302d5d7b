use super::{Bike, Car, Taxi};
use crate::runtime::json::{object, union};

/// The schema `Vehicle`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, PartialEq)]
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
    Car(Car) = "car" in any,
    Taxi(Taxi) = "Taxi" in any,
    Bike(Bike) = "Bike" in any,
    Vehicle(VehicleBase) = "vehicle" in any,
} "oneOf" by "kind" else Other);

/// The schema `Vehicle.base`.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    pub kind: String,
    pub wheels: Option<i64>,
}

impl VehicleBase {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
        }
    }

    #[must_use]
    pub fn wheels(mut self, wheels: impl Into<Option<i64>>) -> Self {
        self.wheels = wheels.into();
        self
    }
}

object::object!(VehicleBase {
    kind: required "kind",
    wheels: optional "wheels",
});

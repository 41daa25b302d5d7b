//! [`Vehicle`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Selected by `car`.
    Car(Box<types::Car>),
    /// Selected by `Taxi`.
    Taxi(Box<types::Taxi>),
    /// Selected by `Bike`.
    Bike(Box<types::Bike>),
    /// Selected by `vehicle`.
    Vehicle(Box<Base>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Vehicle {
    Car(types::Car) = "car" in any,
    Taxi(types::Taxi) = "Taxi" in any,
    Bike(types::Bike) = "Bike" in any,
    Vehicle(Base) = "vehicle" in any,
} "oneOf" by "kind" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub kind: String,
    pub wheels: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Base {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
        }
    }

    pub fn wheels(mut self, value: i64) -> Self {
        self.wheels = Some(value);
        self
    }
}

object::object!(Base {
    kind: required "kind",
    wheels: optional "wheels",
});

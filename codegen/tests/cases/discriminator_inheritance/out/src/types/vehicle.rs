//! [`Vehicle`], and the types inside it.

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq)]
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
    Car(types::Car) = "car" in kind => validate::value,
    Taxi(types::Taxi) = "Taxi" in kind => validate::value,
    Bike(types::Bike) = "Bike" in kind => validate::value,
    Vehicle(Base) = "vehicle" in kind => validate::value,
} "oneOf" by "kind" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Base {
    pub kind: String,
    pub wheels: Option<i64>,
}

object::object!(Base {
    kind: required "kind",
    wheels: optional "wheels",
});
constructor::constructor!(Base {
    kind: into String,
} else [wheels]);

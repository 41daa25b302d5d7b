use crate::runtime::json::union;
use crate::types;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Vehicle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Selected by `Car`.
    Car(Box<types::Car>),
    /// Selected by all other values, or if there is none.
    Cart(Box<types::Cart>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Vehicle {
    Car(types::Car) = "Car" written "Car",
    Cart(types::Cart),
} "oneOf" by "type" or Cart else Other of response);

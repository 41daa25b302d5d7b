use crate::runtime::{constructor, object, validate};

/// The schema `Taxi`.
///
/// Defined in `#/components/schemas/Taxi`.
#[derive(Clone, Debug, PartialEq)]
pub struct Taxi {
    /// The property `kind`.
    pub kind: String,
    /// The property `wheels`.
    pub wheels: Option<i64>,
    /// The property `doors`.
    pub doors: Option<i64>,
    /// The property `fare`.
    pub fare: Option<f64>,
}

object::object!(Taxi {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
    fare: optional "fare" => validate::check,
});
constructor::constructor!(Taxi {
    kind: into String,
} else [wheels, doors, fare]);

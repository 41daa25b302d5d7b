use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Taxi`.
#[derive(Clone, Debug, PartialEq)]
pub struct Taxi {
    pub kind: String,
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
    pub fare: Option<f64>,
}

object::object!(Taxi {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
    fare: optional "fare" => validate::value,
});
constructor::constructor!(Taxi {
    kind: into String,
} else [wheels, doors, fare]);

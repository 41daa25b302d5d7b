use super::Vehicle;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Garage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Garage {
    /// The first one.
    pub first: Option<Vehicle>,
    pub all: Option<Vec<Vehicle>>,
}

object::object!(Garage {
    first: optional "first" => validate::value,
    all: optional "all" => validate::value,
});

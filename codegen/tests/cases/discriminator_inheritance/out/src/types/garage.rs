use super::Vehicle;
use crate::runtime::{object, validate};

/// The schema `Garage`.
///
/// Defined in `#/components/schemas/Garage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Garage {
    /// The first one.
    pub first: Option<Vehicle>,
    /// The property `all`.
    pub all: Option<Vec<Vehicle>>,
}

object::object!(Garage {
    first: optional "first" => validate::check,
    all: optional "all" => validate::check,
});

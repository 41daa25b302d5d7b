use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Garage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Garage {
    /// The first one.
    pub first: Option<types::Vehicle>,
    pub all: Option<Vec<types::Vehicle>>,
}

object::object!(Garage {
    first: optional "first" => validate::value,
    all: optional "all" => validate::value,
});

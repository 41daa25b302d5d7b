use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Machine`.
///
/// Described at `#/components/schemas/Machine`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Machine {
    /// The field `power`.
    pub power: Option<f64>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Machine {
    power: optional "power" => validate::value,
} keep additional);

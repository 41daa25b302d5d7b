use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Machine`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Machine {
    pub power: Option<f64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Machine {
    power: optional "power" => validate::value,
} keep additional);

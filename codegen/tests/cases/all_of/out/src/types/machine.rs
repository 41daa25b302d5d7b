use crate::runtime::{object, validate};

/// The schema `Machine`.
///
/// Defined in `#/components/schemas/Machine`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Machine {
    /// The property `power`.
    pub power: Option<f64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Machine {
    power: optional "power" => validate::check,
} keep additional);

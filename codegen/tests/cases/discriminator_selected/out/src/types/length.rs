use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Length`.
///
/// Described at `#/components/schemas/Length`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Length {
    /// The field `metres`.
    pub metres: Option<f64>,
}

object::object!(Length {
    metres: optional "metres" => validate::value,
});

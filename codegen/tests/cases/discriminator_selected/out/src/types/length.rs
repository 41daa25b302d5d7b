use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Length`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Length {
    pub metres: Option<f64>,
}

object::object!(Length {
    metres: optional "metres" => validate::value,
});

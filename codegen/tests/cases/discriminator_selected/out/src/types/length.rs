use crate::runtime::{object, validate};

/// The schema `Length`.
///
/// Defined in `#/components/schemas/Length`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Length {
    /// The property `metres`.
    pub metres: Option<f64>,
}

object::object!(Length {
    metres: optional "metres" => validate::check,
});

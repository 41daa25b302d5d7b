use crate::runtime::{object, validate};

/// The schema `Point`.
///
/// Defined in `#/components/schemas/Point`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    /// The property `x`.
    pub x: Option<f64>,
    /// The property `y`.
    pub y: Option<f64>,
}

object::object!(Point {
    x: optional "x" => validate::check,
    y: optional "y" => validate::check,
});

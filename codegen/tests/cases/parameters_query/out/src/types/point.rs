use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Point`.
///
/// Described at `#/components/schemas/Point`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    /// The field `x`.
    pub x: Option<f64>,
    /// The field `y`.
    pub y: Option<f64>,
}

object::object!(Point {
    x: optional "x" => validate::value,
    y: optional "y" => validate::value,
});

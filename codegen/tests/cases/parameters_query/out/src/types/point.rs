use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Point`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    pub x: Option<f64>,
    pub y: Option<f64>,
}

object::object!(Point {
    x: optional "x" => validate::value,
    y: optional "y" => validate::value,
});

use super::Length;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Circle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub kind: String,
    pub radius: Option<Length>,
}

object::object!(Circle {
    kind: required "kind",
    radius: optional "radius" => validate::value,
});

use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Circle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub kind: String,
    pub radius: Option<types::Length>,
}

object::object!(Circle {
    kind: required "kind",
    radius: optional "radius" => validate::value,
});

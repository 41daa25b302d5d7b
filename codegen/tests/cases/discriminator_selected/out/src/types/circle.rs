use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Circle`.
///
/// Defined in `#/components/schemas/Circle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    pub radius: Option<types::Length>,
}

object::object!(Circle {
    kind: required "kind",
    radius: optional "radius" => validate::value,
});

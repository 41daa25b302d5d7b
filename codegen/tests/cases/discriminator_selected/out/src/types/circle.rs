use super::Length;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Circle`.
///
/// Described at `#/components/schemas/Circle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// The field `kind`.
    pub kind: String,
    /// The field `radius`.
    pub radius: Option<Length>,
}

object::object!(Circle {
    kind: required "kind",
    radius: optional "radius" => validate::value,
});

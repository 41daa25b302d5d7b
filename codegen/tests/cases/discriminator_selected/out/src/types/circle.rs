use super::Length;
use crate::runtime::{object, validate};

/// The schema `Circle`.
///
/// Defined in `#/components/schemas/Circle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    pub radius: Option<Length>,
}

object::object!(Circle {
    kind: required "kind",
    radius: optional "radius" => validate::check,
});

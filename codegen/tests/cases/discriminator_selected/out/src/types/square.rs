use super::Length;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Square`.
///
/// Described at `#/components/schemas/Square`.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// The field `kind`.
    pub kind: String,
    /// The field `side`.
    pub side: Option<Length>,
}

object::object!(Square {
    kind: required "kind",
    side: optional "side" => validate::value,
});

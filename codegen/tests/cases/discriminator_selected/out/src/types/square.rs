use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Square`.
///
/// Defined in `#/components/schemas/Square`.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// The property `side`.
    pub side: Option<types::Length>,
}

object::object!(Square {
    kind: required "kind",
    side: optional "side" => validate::value,
});

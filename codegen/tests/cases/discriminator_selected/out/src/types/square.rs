use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Square`.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub kind: String,
    pub side: Option<types::Length>,
}

object::object!(Square {
    kind: required "kind",
    side: optional "side" => validate::value,
});

use super::Length;
use crate::runtime::{object, validate};

/// The schema `Square`.
///
/// Defined in `#/components/schemas/Square`.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// The property `side`.
    pub side: Option<Length>,
}

object::object!(Square {
    kind: required "kind",
    side: optional "side" => validate::check,
});

use super::VecType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Box`.
///
/// Described at `#/components/schemas/Box`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxType {
    /// The field `vec`.
    pub vec: Option<VecType>,
}

object::object!(BoxType {
    vec: optional "vec" => validate::value,
});

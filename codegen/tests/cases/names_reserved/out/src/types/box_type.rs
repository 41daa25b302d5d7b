use super::VecType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Box`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxType {
    pub vec: Option<VecType>,
}

object::object!(BoxType {
    vec: optional "vec" => validate::value,
});

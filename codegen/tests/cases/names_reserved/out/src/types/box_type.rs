use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Box`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxType {
    pub vec: Option<types::VecType>,
}

object::object!(BoxType {
    vec: optional "vec" => validate::value,
});

use super::DefaultType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Violations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Violations {
    pub object: Option<DefaultType>,
}

object::object!(Violations {
    object: optional "object" => validate::value,
});

use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Violations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Violations {
    pub object: Option<types::DefaultType>,
}

object::object!(Violations {
    object: optional "object" => validate::value,
});

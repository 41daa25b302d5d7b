use super::Name;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    pub cat: Name,
}

object::object!(Cat {
    cat: required "cat" => validate::value,
});

use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The property `cat`.
    pub cat: types::Name,
}

object::object!(Cat {
    cat: required "cat" => validate::value,
});

use super::Name;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Cat`.
///
/// Described at `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The field `cat`.
    pub cat: Name,
}

object::object!(Cat {
    cat: required "cat" => validate::value,
});

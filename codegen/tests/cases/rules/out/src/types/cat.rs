use super::Name;
use crate::runtime::{object, validate};

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The property `cat`.
    pub cat: Name,
}

object::object!(Cat {
    cat: required "cat" => validate::check,
});

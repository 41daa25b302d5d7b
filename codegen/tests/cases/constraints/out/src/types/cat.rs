use super::Name;
use crate::runtime::json::object;

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub cat: Name,
}

impl Cat {
    /// Creates a value with its required properties.
    pub fn new(cat: Name) -> Self {
        Self { cat }
    }
}

object::object!(Cat {
    cat: required "cat",
});

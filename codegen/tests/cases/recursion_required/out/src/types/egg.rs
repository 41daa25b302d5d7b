use super::Hen;
use crate::runtime::json::object;

/// The schema `Egg`.
///
/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Egg {
    pub hen: Hen,
}

impl Egg {
    /// Creates a value with its required properties.
    pub fn new(hen: Hen) -> Self {
        Self { hen }
    }
}

object::object!(Egg {
    hen: required "hen",
});

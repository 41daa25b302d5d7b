use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Hen`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Hen {
    pub egg: Box<types::Egg>,
}

#[cfg(feature = "build-responses")]
impl Hen {
    /// Creates a value with its required properties.
    pub fn new(egg: types::Egg) -> Self {
        Self { egg: Box::new(egg) }
    }
}

object::object!(Hen {
    egg: required "egg",
});

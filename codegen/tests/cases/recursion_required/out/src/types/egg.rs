use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Egg`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Egg {
    pub hen: Box<types::Hen>,
}

#[cfg(feature = "build-responses")]
impl Egg {
    /// Creates a value with its required properties.
    pub fn new(hen: types::Hen) -> Self {
        Self { hen: Box::new(hen) }
    }
}

object::object!(Egg {
    hen: required "hen",
});

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Company`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    pub boss: Box<types::Person>,
}

#[cfg(feature = "build-responses")]
impl Company {
    /// Creates a value with its required properties.
    pub fn new(boss: types::Person) -> Self {
        Self { boss: Box::new(boss) }
    }
}

object::object!(Company {
    boss: required "boss",
});

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/serde`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Serde {
    pub std: types::Cow,
}

#[cfg(feature = "build-responses")]
impl Serde {
    /// Creates a value with its required properties.
    pub fn new(std: impl Into<types::Cow>) -> Self {
        Self { std: std.into() }
    }
}

object::object!(Serde {
    std: required "std",
});

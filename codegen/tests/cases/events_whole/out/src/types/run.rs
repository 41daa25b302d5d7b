use crate::runtime::json::object;

/// Defined in `#/components/schemas/Run`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Run {
    /// Has at most 5 characters.
    pub name: String,
}

#[cfg(feature = "build-responses")]
impl Run {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::object!(Run {
    name: required "name" [MaxLength(5)],
});

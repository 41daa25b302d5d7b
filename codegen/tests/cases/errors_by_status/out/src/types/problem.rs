use crate::runtime::json::object;

/// Defined in `#/components/schemas/Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
}

#[cfg(feature = "build-responses")]
impl Problem {
    /// Creates a value with its required properties.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

object::object!(Problem {
    title: required "title",
});

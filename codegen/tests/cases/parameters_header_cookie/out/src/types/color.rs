use crate::runtime::json::object;

/// Defined in `#/components/schemas/Color`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Color {
    pub r: i64,
    pub name: Option<String>,
}

impl Color {
    /// Creates a value with its required properties.
    pub fn new(r: i64) -> Self {
        Self { r, name: None }
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object::object!(Color {
    r: required "R",
    name: optional "name",
});

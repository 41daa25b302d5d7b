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

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Color {
    r: required "R",
    name: optional "name",
});

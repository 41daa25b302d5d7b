use crate::runtime::json::object;

/// Defined in `#/components/schemas/Silent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Silent {
    pub name: Option<String>,
}

impl Silent {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object::object!(Silent {
    name: optional "name",
});

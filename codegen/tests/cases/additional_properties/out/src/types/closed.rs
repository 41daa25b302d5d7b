use crate::runtime::json::object;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub name: Option<String>,
}

impl Closed {
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

object::object!(Closed {
    name: optional "name",
} then reject_unknown);

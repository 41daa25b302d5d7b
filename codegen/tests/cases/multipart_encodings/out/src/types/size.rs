use crate::runtime::json::object;

/// Defined in `#/components/schemas/Size`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub w: Option<i64>,
    pub unit: Option<String>,
}

impl Size {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn w(mut self, w: impl Into<Option<i64>>) -> Self {
        self.w = w.into();
        self
    }

    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

object::object!(Size {
    w: optional "w",
    unit: optional "unit",
});

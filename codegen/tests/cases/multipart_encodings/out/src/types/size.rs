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
    pub fn new() -> Self {
        Default::default()
    }

    pub fn w(mut self, value: i64) -> Self {
        self.w = Some(value);
        self
    }

    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
}

object::object!(Size {
    w: optional "w",
    unit: optional "unit",
});

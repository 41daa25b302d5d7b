use crate::runtime::json::object;

/// Defined in `#/components/schemas/Point`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<f64>,
    pub y: Option<f64>,
}

impl Point {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn x(mut self, x: impl Into<Option<f64>>) -> Self {
        self.x = x.into();
        self
    }

    #[must_use]
    pub fn y(mut self, y: impl Into<Option<f64>>) -> Self {
        self.y = y.into();
        self
    }
}

object::object!(Point {
    x: optional "x",
    y: optional "y",
});

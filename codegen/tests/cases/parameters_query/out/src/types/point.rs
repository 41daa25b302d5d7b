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
    pub fn new() -> Self {
        Default::default()
    }

    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }

    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
}

object::object!(Point {
    x: optional "x",
    y: optional "y",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/CircleShape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CircleShape {
    pub r#type: String,
    pub radius: Option<f64>,
}

impl CircleShape {
    /// Creates a value with its required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            radius: None,
        }
    }

    #[must_use]
    pub fn radius(mut self, radius: impl Into<Option<f64>>) -> Self {
        self.radius = radius.into();
        self
    }
}

object::object!(CircleShape {
    r#type: required "type",
    radius: optional "radius",
});

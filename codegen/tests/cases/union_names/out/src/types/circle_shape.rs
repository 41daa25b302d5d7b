use crate::runtime::json::object;

/// Defined in `#/components/schemas/CircleShape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CircleShape {
    pub r#type: String,
    pub radius: Option<f64>,
}

#[cfg(feature = "build-responses")]
impl CircleShape {
    /// Creates a value with its required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            radius: None,
        }
    }

    pub fn radius(mut self, value: f64) -> Self {
        self.radius = Some(value);
        self
    }
}

object::object!(CircleShape {
    r#type: required "type",
    radius: optional "radius",
});

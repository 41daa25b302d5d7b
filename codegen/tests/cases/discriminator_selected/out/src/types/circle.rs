use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Circle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub kind: String,
    pub radius: Option<types::Length>,
}

#[cfg(feature = "build-responses")]
impl Circle {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            radius: None,
        }
    }

    pub fn radius(mut self, value: types::Length) -> Self {
        self.radius = Some(value);
        self
    }
}

object::object!(Circle {
    kind: required "kind",
    radius: optional "radius",
});

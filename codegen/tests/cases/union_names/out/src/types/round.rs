use crate::runtime::json::object;

/// Defined in `#/components/schemas/Round`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Round {
    pub r#type: String,
    pub size: Option<f64>,
}

#[cfg(feature = "build-responses")]
impl Round {
    /// Creates a value with its required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            size: None,
        }
    }

    pub fn size(mut self, value: f64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(Round {
    r#type: required "type",
    size: optional "size",
});

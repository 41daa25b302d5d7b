use crate::runtime::json::object;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub loud: Option<bool>,
}

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            loud: None,
        }
    }

    pub fn loud(mut self, value: bool) -> Self {
        self.loud = Some(value);
        self
    }
}

object::object!(Dog {
    kind: required "kind",
    loud: optional "loud",
});

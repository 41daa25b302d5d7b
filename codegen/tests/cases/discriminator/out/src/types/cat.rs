use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});

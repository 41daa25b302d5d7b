use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
}

impl Cat {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    #[must_use]
    pub fn lives(mut self, lives: impl Into<Option<i64>>) -> Self {
        self.lives = lives.into();
        self
    }
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});

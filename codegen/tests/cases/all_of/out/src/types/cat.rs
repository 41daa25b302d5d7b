use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub lives: Option<i64>,
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<crate::types::animal::Owner>,
    /// At least 1.
    pub size: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            lives: None,
            name: name.into(),
            owner: None,
            size: None,
        }
    }

    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }

    pub fn owner(mut self, value: crate::types::animal::Owner) -> Self {
        self.owner = Some(value);
        self
    }

    /// At least 1.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(Cat {
    lives: optional "lives",
    name: required "name" [MaxLength(20)],
    owner: optional "owner",
    size: optional "size" [Minimum(Integer(1))],
} then reject_unknown);

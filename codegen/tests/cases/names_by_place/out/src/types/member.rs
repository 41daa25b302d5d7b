//! [`Member`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Member`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    pub name: Option<String>,
    pub rank: Option<Rank>,
}

#[cfg(feature = "build-responses")]
impl Member {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    pub fn rank(mut self, value: Rank) -> Self {
        self.rank = Some(value);
        self
    }
}

object::object!(Member {
    name: optional "name",
    rank: optional "rank",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rank {
    pub level: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Rank {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(value);
        self
    }
}

object::object!(Rank {
    level: optional "level",
});

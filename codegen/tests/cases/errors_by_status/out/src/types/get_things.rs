use crate::runtime::json::object;

/// The schema `getThings.Not Found.error`.
///
/// Defined in `#/paths/~1things/get/responses/404/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThingsNotFoundError {
    pub id: i64,
}

impl GetThingsNotFoundError {
    /// Creates a value with its required properties.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

object::object!(GetThingsNotFoundError {
    id: required "id",
});

/// The schema `getThings.Conflict.error`.
///
/// Defined in `#/paths/~1things/get/responses/409/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingsConflictError {
    pub other: Option<String>,
}

impl GetThingsConflictError {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }
}

object::object!(GetThingsConflictError {
    other: optional "other",
});

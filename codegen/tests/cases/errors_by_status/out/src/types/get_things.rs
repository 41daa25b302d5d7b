use crate::runtime::object;

/// The schema `getThings.Not Found.error`.
///
/// Defined in `#/paths/~1things/get/responses/404/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetThingsNotFoundError {
    /// The property `id`.
    pub id: i64,
}

object::object!(GetThingsNotFoundError {
    id: required "id",
});

/// The schema `getThings.Conflict.error`.
///
/// Defined in `#/paths/~1things/get/responses/409/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetThingsConflictError {
    /// The property `other`.
    pub other: Option<String>,
}

object::object!(GetThingsConflictError {
    other: optional "other",
});

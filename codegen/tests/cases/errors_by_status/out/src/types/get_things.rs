use crate::runtime::json::object;

/// Defined in `#/paths/~1things/get/responses/404/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetThingsNotFoundError {
    pub id: i64,
}

object::object!(GetThingsNotFoundError {
    id: required "id",
});

/// Defined in `#/paths/~1things/get/responses/409/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetThingsConflictError {
    pub other: Option<String>,
}

object::object!(GetThingsConflictError {
    other: optional "other",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// Only in responses.
    pub id: i64,
    /// Only in requests.
    ///
    /// Required in requests.
    pub password: Option<String>,
    pub name: String,
}

object::object!(User {
    id: required "id",
    password: optional "password",
    name: required "name",
});

use crate::runtime::object;

/// The schema `User`.
///
/// Described at `#/components/schemas/User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// The field `id`.
    ///
    /// Only in responses.
    pub id: i64,
    /// The field `password`.
    ///
    /// Only in requests.
    ///
    /// Required in requests.
    pub password: Option<String>,
    /// The field `name`.
    pub name: String,
}

object::object!(User {
    id: required "id",
    password: optional "password",
    name: required "name",
});

use crate::runtime::object;

/// The schema `User`.
///
/// Defined in `#/components/schemas/User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// The property `id`.
    ///
    /// Only in responses.
    pub id: i64,
    /// The property `password`.
    ///
    /// Only in requests.
    ///
    /// Required in requests.
    pub password: Option<String>,
    /// The property `name`.
    pub name: String,
}

object::object!(User {
    id: required "id",
    password: optional "password",
    name: required "name",
});

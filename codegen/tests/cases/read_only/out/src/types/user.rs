use crate::runtime::json::object;

/// The schema `User`.
///
/// Described at `#/components/schemas/User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// The field `id`.
    ///
    /// Only received.
    pub id: i64,
    /// The field `password`.
    ///
    /// Only sent.
    ///
    /// Has to be there when sent.
    pub password: Option<String>,
    /// The field `name`.
    pub name: String,
}

object::object!(User {
    id: required "id",
    password: optional "password",
    name: required "name",
});

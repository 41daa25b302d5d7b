use crate::runtime::json::object;

/// Defined in `#/components/schemas/User`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Only in responses.
    ///
    /// Always present in responses.
    pub id: Option<i64>,
    /// Only in requests.
    ///
    /// Required in requests.
    pub password: Option<String>,
    pub name: String,
}

#[cfg(feature = "build-responses")]
impl User {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            id: None,
            password: Some(password.into()),
            name: name.into(),
        }
    }

    /// Only in responses.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

object::object!(User {
    id: received "id",
    password: sent "password",
    name: required "name",
});

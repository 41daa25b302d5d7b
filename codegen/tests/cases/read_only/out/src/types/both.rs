use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// Only in responses.
    ///
    /// Always present in responses.
    pub id: Option<types::Id>,
    /// Only in requests.
    ///
    /// Required in requests.
    pub password: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Both {
    /// Creates a value with its required properties.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            id: None,
            password: Some(password.into()),
        }
    }

    /// Only in responses.
    pub fn id(mut self, value: types::Id) -> Self {
        self.id = Some(value);
        self
    }
}

object::object!(Both {
    id: received "id",
    password: sent "password",
});

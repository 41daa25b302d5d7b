use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

object::object!(Both {
    id: optional "id",
    password: optional "password",
});

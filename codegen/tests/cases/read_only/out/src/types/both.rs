use crate::runtime::json::object;
use crate::types;

/// The schema `Both`.
///
/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Both {
    /// The property `id`.
    ///
    /// Only in responses.
    ///
    /// Always present in responses.
    pub id: Option<types::Id>,
    /// The property `password`.
    ///
    /// Only in requests.
    ///
    /// Required in requests.
    pub password: Option<String>,
}

object::object!(Both {
    id: optional "id",
    password: optional "password",
});

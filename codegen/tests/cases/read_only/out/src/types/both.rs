use super::Id;
use crate::runtime::json::object;

/// The schema `Both`.
///
/// Described at `#/components/schemas/Both`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Both {
    /// The field `id`.
    ///
    /// Only received.
    ///
    /// Always there when received.
    pub id: Option<Id>,
    /// The field `password`.
    ///
    /// Only sent.
    ///
    /// Has to be there when sent.
    pub password: Option<String>,
}

object::object!(Both {
    id: optional "id",
    password: optional "password",
});

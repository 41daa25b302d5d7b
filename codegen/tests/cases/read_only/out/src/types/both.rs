use super::Id;
use crate::runtime::object;

/// The schema `Both`.
///
/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Both {
    /// The property `id`.
    ///
    /// Only received.
    ///
    /// Always there when received.
    pub id: Option<Id>,
    /// The property `password`.
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

use crate::runtime::json::object;

/// The schema `Dog`.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    /// The property `name`.
    pub name: String,
    /// The property `bark`.
    pub bark: String,
}

object::object!(Dog {
    name: required "name",
    bark: required "bark",
});

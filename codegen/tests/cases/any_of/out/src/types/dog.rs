use crate::runtime::json::object;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    pub name: String,
    pub bark: String,
}

object::object!(Dog {
    name: required "name",
    bark: required "bark",
});

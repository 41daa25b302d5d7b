use crate::runtime::json::object;

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The property `name`.
    pub name: String,
    /// The property `meow`.
    pub meow: i64,
}

object::object!(Cat {
    name: required "name",
    meow: required "meow",
});

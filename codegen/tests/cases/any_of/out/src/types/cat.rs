use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    pub name: String,
    pub meow: i64,
}

object::object!(Cat {
    name: required "name",
    meow: required "meow",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Finned`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finned {
    pub fins: i64,
}

object::object!(Finned {
    fins: required "fins",
});

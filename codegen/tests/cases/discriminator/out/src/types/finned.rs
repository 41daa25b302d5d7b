use crate::runtime::json::object;

/// The schema `Finned`.
///
/// Described at `#/components/schemas/Finned`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finned {
    /// The field `fins`.
    pub fins: i64,
}

object::object!(Finned {
    fins: required "fins",
});

use crate::runtime::object;

/// The schema `Finned`.
///
/// Defined in `#/components/schemas/Finned`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finned {
    /// The property `fins`.
    pub fins: i64,
}

object::object!(Finned {
    fins: required "fins",
});

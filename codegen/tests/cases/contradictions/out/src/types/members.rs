use crate::runtime::object;

/// The schema `Members.Object`.
///
/// Described at `#/components/schemas/Members/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MembersObject {
    /// The field `a`.
    pub a: Option<String>,
}

object::object!(MembersObject {
    a: optional "a",
});

use crate::runtime::object;

/// The schema `Owner`.
///
/// Defined in `#/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    /// The property `id`.
    pub id: i64,
}

object::object!(Owner {
    id: required "id",
});

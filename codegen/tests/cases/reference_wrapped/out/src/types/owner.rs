use crate::runtime::json::object;

/// The schema `Owner`.
///
/// Described at `#/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    /// The field `id`.
    pub id: i64,
}

object::object!(Owner {
    id: required "id",
});

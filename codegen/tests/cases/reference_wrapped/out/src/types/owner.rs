use crate::runtime::json::object;

/// Defined in `#/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    pub id: i64,
}

object::object!(Owner {
    id: required "id",
});

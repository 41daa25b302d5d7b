use crate::runtime::json::object;

/// Defined in `#/components/schemas/Bird`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bird {
    pub wings: i64,
}

object::object!(Bird {
    wings: required "wings",
});

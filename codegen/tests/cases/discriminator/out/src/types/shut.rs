use crate::runtime::json::object;

/// Defined in `#/components/schemas/Shut`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shut {
    pub b: Option<i64>,
}

object::object!(Shut {
    b: optional "b",
} then reject_unknown);

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    pub name: Option<String>,
}

object::object!(Closed {
    name: optional "name",
} then reject_unknown);

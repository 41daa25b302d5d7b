use crate::runtime::json::object;

/// Defined in `#/components/schemas/Size`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    pub w: Option<i64>,
    pub unit: Option<String>,
}

object::object!(Size {
    w: optional "w",
    unit: optional "unit",
});

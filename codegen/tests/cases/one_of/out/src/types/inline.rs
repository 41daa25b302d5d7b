use crate::runtime::json::object;

/// Defined in `#/components/schemas/Inline`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Inline {
    pub a: Option<String>,
}

object::object!(Inline {
    a: optional "a",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Thin`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Thin {
    pub a: Option<String>,
}

object::object!(Thin {
    a: optional "a",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Derived`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Derived {
    pub a: Option<String>,
    pub b: Option<String>,
}

object::object!(Derived {
    a: optional "a",
    b: optional "b",
});

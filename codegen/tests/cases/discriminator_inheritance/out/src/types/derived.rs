use crate::runtime::json::object;

/// The schema `Derived`.
///
/// Described at `#/components/schemas/Derived`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Derived {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `b`.
    pub b: Option<String>,
}

object::object!(Derived {
    a: optional "a",
    b: optional "b",
});

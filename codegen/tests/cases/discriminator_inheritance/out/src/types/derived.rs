use crate::runtime::object;

/// The schema `Derived`.
///
/// Defined in `#/components/schemas/Derived`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Derived {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(Derived {
    a: optional "a",
    b: optional "b",
});

use crate::runtime::object;

/// The schema `Thin`.
///
/// Defined in `#/components/schemas/Thin`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Thin {
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(Thin {
    a: optional "a",
});

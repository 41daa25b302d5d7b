use crate::runtime::object;

/// The schema `Inline`.
///
/// Defined in `#/components/schemas/Inline`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Inline {
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(Inline {
    a: optional "a",
});

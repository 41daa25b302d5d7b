use crate::runtime::json::object;

/// The schema `Inline`.
///
/// Described at `#/components/schemas/Inline`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Inline {
    /// The field `a`.
    pub a: Option<String>,
}

object::object!(Inline {
    a: optional "a",
});

use crate::runtime::json::object;

/// The schema `Thin`.
///
/// Described at `#/components/schemas/Thin`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Thin {
    /// The field `a`.
    pub a: Option<String>,
}

object::object!(Thin {
    a: optional "a",
});

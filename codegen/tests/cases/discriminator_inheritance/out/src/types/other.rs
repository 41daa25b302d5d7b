use crate::runtime::json::object;

/// The schema `Other`.
///
/// Described at `#/components/schemas/Other`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Other {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `c`.
    pub c: Option<String>,
}

object::object!(Other {
    a: optional "a",
    c: optional "c",
});

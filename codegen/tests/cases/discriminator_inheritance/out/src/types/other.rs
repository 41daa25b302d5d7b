use crate::runtime::object;

/// The schema `Other`.
///
/// Defined in `#/components/schemas/Other`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Other {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
}

object::object!(Other {
    a: optional "a",
    c: optional "c",
});

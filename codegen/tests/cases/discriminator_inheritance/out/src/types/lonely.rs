use crate::runtime::object;

/// The schema `Lonely`.
///
/// Defined in `#/components/schemas/Lonely`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lonely {
    /// The property `kind`.
    pub kind: Option<String>,
}

object::object!(Lonely {
    kind: optional "kind",
});

use crate::runtime::json::object;

/// The schema `Lonely`.
///
/// Described at `#/components/schemas/Lonely`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lonely {
    /// The field `kind`.
    pub kind: Option<String>,
}

object::object!(Lonely {
    kind: optional "kind",
});

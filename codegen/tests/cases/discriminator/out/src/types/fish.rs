use crate::runtime::object;

/// The schema `Fish`.
///
/// Defined in `#/components/schemas/Fish`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fish {
    /// The property `kind`.
    pub kind: Option<String>,
}

object::object!(Fish {
    kind: optional "kind",
});

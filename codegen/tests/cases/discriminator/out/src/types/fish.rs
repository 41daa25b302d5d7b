use crate::runtime::json::object;

/// The schema `Fish`.
///
/// Described at `#/components/schemas/Fish`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fish {
    /// The field `kind`.
    pub kind: Option<String>,
}

object::object!(Fish {
    kind: optional "kind",
});

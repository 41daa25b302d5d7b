use crate::runtime::object;

/// The schema `Fish`.
///
/// Described at `#/components/schemas/Fish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fish {
    /// The field `kind`.
    pub kind: String,
}

object::object!(Fish {
    kind: required "kind",
});

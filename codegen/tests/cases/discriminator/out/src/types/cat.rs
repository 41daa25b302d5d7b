use crate::runtime::{constructor, object};

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The property `kind`.
    pub kind: String,
    /// The property `lives`.
    pub lives: Option<i64>,
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});
constructor::constructor!(Cat {
    kind: into String,
} else [lives]);

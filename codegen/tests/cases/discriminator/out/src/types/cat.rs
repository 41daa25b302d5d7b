use crate::runtime::json::{constructor, object};

/// The schema `Cat`.
///
/// Described at `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The field `kind`.
    pub kind: String,
    /// The field `lives`.
    pub lives: Option<i64>,
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});
constructor::constructor!(Cat {
    kind: into String,
} else [lives]);

use crate::runtime::{constructor, object};

/// The schema `Dog`.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `loud`.
    pub loud: Option<bool>,
}

object::object!(Dog {
    kind: required "kind",
    loud: optional "loud",
});
constructor::constructor!(Dog {
    kind: into String,
} else [loud]);

use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    pub kind: String,
    pub loud: Option<bool>,
}

object::object!(Dog {
    kind: required "kind",
    loud: optional "loud",
});
constructor::constructor!(Dog {
    kind: into String,
} else [loud]);

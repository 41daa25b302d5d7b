use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});
constructor::constructor!(Cat {
    kind: into String,
} else [lives]);

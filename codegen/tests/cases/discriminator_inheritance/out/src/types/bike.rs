use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Bike`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bike {
    pub kind: String,
    pub wheels: Option<i64>,
}

object::object!(Bike {
    kind: required "kind",
    wheels: optional "wheels",
});
constructor::constructor!(Bike {
    kind: into String,
} else [wheels]);

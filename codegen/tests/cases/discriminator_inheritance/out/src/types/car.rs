use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    pub kind: String,
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
}

object::object!(Car {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
});
constructor::constructor!(Car {
    kind: into String,
} else [wheels, doors]);

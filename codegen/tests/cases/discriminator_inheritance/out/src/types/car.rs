use crate::runtime::{constructor, object};

/// The schema `Car`.
///
/// Defined in `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    /// The property `kind`.
    pub kind: String,
    /// The property `wheels`.
    pub wheels: Option<i64>,
    /// The property `doors`.
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

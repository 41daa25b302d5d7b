use crate::runtime::json::{constructor, object};

/// The schema `Car`.
///
/// Described at `#/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Car {
    /// The field `kind`.
    pub kind: String,
    /// The field `wheels`.
    pub wheels: Option<i64>,
    /// The field `doors`.
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

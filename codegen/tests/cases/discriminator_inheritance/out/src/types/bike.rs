use crate::runtime::{constructor, object};

/// The schema `Bike`.
///
/// Defined in `#/components/schemas/Bike`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bike {
    /// The property `kind`.
    pub kind: String,
    /// The property `wheels`.
    pub wheels: Option<i64>,
}

object::object!(Bike {
    kind: required "kind",
    wheels: optional "wheels",
});
constructor::constructor!(Bike {
    kind: into String,
} else [wheels]);

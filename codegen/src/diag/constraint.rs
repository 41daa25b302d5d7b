//! The fate of each constraint of a document.
//!
//! Imports `pointer` from this room.

use super::pointer::JsonPointer;

/// A keyword that constrains instances of a schema, and its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// The pointer of the keyword.
    pub pointer: JsonPointer,
    /// The keyword.
    pub keyword: String,
    /// Its fate.
    pub fate: Fate,
}

/// The fate of a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The types and validators of the emitted crate enforce it.
    Enforced,
    /// It was checked during generation: no value in the emitted crate violates it.
    Checked,
    /// No code enforces it, or not completely, for this reason.
    Reported(String),
}

impl Fate {
    /// How much of the constraint is left to the user: the more, the higher.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self::Enforced => 0,
            Self::Checked => 1,
            Self::Reported(_) => 2,
        }
    }
}

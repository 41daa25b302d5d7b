//! What becomes of the constraints of a description.

use super::JsonPointer;

/// A keyword of a schema that says which values are good, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// Where the keyword stands.
    pub pointer: JsonPointer,
    /// The keyword.
    pub keyword: String,
    /// What became of it.
    pub fate: Fate,
}

/// What becomes of a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The types and the checks of the emitted crate hold it.
    Enforced,
    /// It was checked when the crate was made: no value that the crate knows breaks it.
    Checked,
    /// No code checks it, or not all of it, and why.
    Reported(String),
}

impl Fate {
    /// How much is left to the user.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self::Enforced => 0,
            Self::Checked => 1,
            Self::Reported(_) => 2,
        }
    }
}

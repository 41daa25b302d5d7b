//! The coverage report: the fate of each constraint of a document.
//!
//! Imports `pointer` from this layer.

use super::pointer::JsonPointer;

/// A keyword that constrains instances, and its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// The pointer of the keyword.
    pub pointer: JsonPointer,
    /// Its name.
    pub keyword: &'static str,
    /// Its fate.
    pub fate: Fate,
}

/// The fate of a constraint, in order of how much is left to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The types and validators of the emitted crate enforce it.
    Enforced,
    /// The generator has verified it: no value that the emitted crate can hold violates it.
    Verified,
    /// The emitted docs state it; no code enforces it, or not all of it, for this reason.
    Documented(String),
    /// It has no part in the emitted crate, for this reason.
    Ignored(String),
}

impl Fate {
    /// Its name in a report.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Enforced => "enforced",
            Self::Verified => "checked at generation",
            Self::Documented(_) => "documented only",
            Self::Ignored(_) => "ignored",
        }
    }

    /// The reason why it is not enforced.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Enforced | Self::Verified => None,
            Self::Documented(reason) | Self::Ignored(reason) => Some(reason),
        }
    }

    /// How much is left to the user.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self::Enforced => 0,
            Self::Verified => 1,
            Self::Documented(_) => 2,
            Self::Ignored(_) => 3,
        }
    }
}

//! The results of a run for one document.
//!
//! Imports `cargo` and `outcome`, and from outside of this folder `documents`.

use super::cargo::ToolOutput;
use super::outcome::{CrateStats, Outcome};
use crate::documents::Document;

/// A document and its results.
pub(crate) struct Entry<'c> {
    pub(crate) document: &'c Document,
    pub(crate) outcome: Outcome,
    /// The output of the tools about its crate, if that was compiled.
    pub(crate) output: Option<ToolOutput>,
    /// The reasons why the document fails; empty if it passes.
    pub(crate) failures: Vec<String>,
}

impl Entry<'_> {
    /// Returns the size of the crate, if one was generated.
    pub(crate) fn stats(&self) -> Option<&CrateStats> {
        match &self.outcome {
            Outcome::Generated(stats) => Some(stats),
            _ => None,
        }
    }
}

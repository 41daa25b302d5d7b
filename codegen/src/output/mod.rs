//! The settings of a run, and its output: the generated files with their headers.
//!
//! Imports `diag` and `ir`.

mod file;
mod package;
mod run;

pub use file::{DigestState, File, digest_state};
pub use package::{Lint, LintLevel, Package, Workspace};
pub use run::{Generated, Settings, Stats};

//! The input and the output of a run: the document and the settings, and the generated files
//! with their headers.
//!
//! Imports `diag` and `ir`.

mod file;
mod package;
mod run;
mod source;

pub use file::{DigestState, File, digest_state};
pub use package::{Lint, LintLevel, Package, Workspace};
pub use run::{Generated, Settings, Stats};
pub use source::Source;

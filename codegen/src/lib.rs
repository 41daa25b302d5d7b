//! Turns an OpenAPI description into a Rust crate.

pub mod diag;
pub mod ir;
pub mod spec;
mod check;
mod lower;
mod output;

pub use output::{File, Generated, Package, Settings, Source, Stats, digest_state, DigestState};

use diag::Diagnostics;

/// Generates a crate from a description: text in memory to files in memory.
///
/// # Errors
/// All the faults of the document, warnings among them; nothing is generated then.
pub fn generate(source: &Source<'_>, settings: &Settings) -> Result<Generated, Vec<diag::Diagnostic>> {
    let root = spec::load(source.text)?;
    let found = Diagnostics::default();
    spec::check(&root, &found);
    let _ = settings;
    Err(found.into_vec())
}

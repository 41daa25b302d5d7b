//! `cargo xtask examples`: decodes the examples in documents with the generated types, validates
//! them, and encodes them again.
//!
//! Many examples violate their own schema, so a share fails whatever the generator does. The
//! reasons show which.
//!
//! Imports the modules of this folder, and from outside `description`, `failure`, `input`, `options`, `probe`
//! and `terminal`.

mod collect;
mod report;

use crate::failure::Failure;
use crate::options::Examples;
use crate::probe::{self, Instance};
use crate::terminal::print;
use crate::{description, input};
use codegen::Interpretation;
use codegen::diag::printable;
use collect::Example;
use report::Counts;
use std::path::Path;

/// Tries the examples of each document in turn.
///
/// # Errors
/// If a document is rejected, or the run itself fails.
pub(crate) fn examples(options: &Examples) -> Result<(), Failure> {
    let mut totals = Counts::default();
    for path in &options.paths {
        let counts = document(path, options.verbose)?;
        totals += counts;
    }
    if options.paths.len() > 1 {
        print(&format!("total: {totals}"));
    }
    Ok(())
}

fn document(path: &Path, verbose: bool) -> Result<Counts, Failure> {
    let name = input::file_name(path);
    let root = description::tree(path)?;
    let (schemas, examples) = collect::examples(&root);
    let subjects = [probe::generate(
        &name,
        &root,
        &schemas,
        Interpretation::Inferred,
    )?];
    let instance = |example: &Example| Instance {
        document: 0,
        schema: example.schema,
        json: example.json.clone(),
    };
    let instances: Vec<_> = examples.iter().map(instance).collect();
    let outcomes = probe::run("examples", &subjects, &instances)?;
    let counts = Counts::of(&outcomes);
    if verbose {
        print(&report::details(&examples, &outcomes));
    }
    print(&format!("{}: {counts}", printable(&name)));
    Ok(counts)
}

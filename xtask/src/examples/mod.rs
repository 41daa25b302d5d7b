//! `cargo xtask examples`: decodes the examples in documents with the generated types, validates
//! them, and encodes them again.
//!
//! Many examples violate their own schema, so a share fails whatever the generator does. The
//! reasons show which.
//!
//! Imports the modules of this folder, and from outside `description`, `documents`, `failure`,
//! `options`, `probe` and `terminal`.

mod collect;
mod report;

use crate::description;
use crate::documents::{self, Document};
use crate::failure::{Exit, Failure};
use crate::options::Examples;
use crate::probe::{self, Instance};
use crate::terminal::{count, print, print_error};
use codegen::Interpretation;
use collect::Example;
use report::Counts;

/// Tries the examples of each document in turn. A document that is rejected is counted.
///
/// # Errors
/// If a document is rejected, or the run itself fails.
pub(crate) fn examples(options: &Examples) -> Result<(), Failure> {
    let documents = documents::find(&options.paths, "probed")?;
    let mut totals = Counts::default();
    let mut rejected = 0;
    for document in &documents {
        match examples_of(document, options.verbose) {
            Ok(counts) => totals += counts,
            Err(failure) if failure.is_rejection() => {
                print_error(&failure.text);
                print(&format!("{}: rejected\n", document.name));
                rejected += 1;
            }
            Err(failure) => return Err(failure),
        }
    }
    if documents.len() > 1 {
        print(&format!("total: {totals}"));
    }
    if rejected > 0 {
        let message = format!("{} rejected", count(rejected, "document"));
        return Err(Failure::new(Exit::Rejected, &message, None));
    }
    Ok(())
}

fn examples_of(document: &Document, verbose: bool) -> Result<Counts, Failure> {
    let root = description::tree(&document.path)?;
    let (schemas, examples) = collect::examples(&root);
    let subjects = [probe::generate(
        document,
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
    print(&format!("{}: {counts}", document.name));
    Ok(counts)
}

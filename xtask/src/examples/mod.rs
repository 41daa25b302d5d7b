//! `cargo xtask examples`: whether the examples that documents carry are read, keep the rules,
//! and are written as they were, for those who work on the generator.
//!
//! Many examples break their own schema, so a share fails whatever the generator does; the
//! reasons tell which.

mod collect;
mod report;

use crate::args::Examples;
use crate::probe::{self, Value};
use crate::read;
use crate::report::{Exit, Failure, quoted, say};
use codegen::{Interpretation, spec};
use collect::Example;
use std::path::Path;

/// Tries the examples of each document, one document after the other.
///
/// # Errors
/// Where a document is refused, and where the run itself cannot go on.
pub(crate) fn examples(options: &Examples) -> Result<(), Failure> {
    let mut totals = report::Counts::default();
    for path in &options.paths {
        let counts = document(path, options.verbose)?;
        totals.add(&counts);
    }
    if options.paths.len() > 1 {
        say(&format!("in all: {totals}"));
    }
    Ok(())
}

fn document(path: &Path, verbose: bool) -> Result<report::Counts, Failure> {
    let text = read::read(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let root = spec::load(&text).map_err(|found| {
        let first = found.first().map(|fault| fault.message.as_str());
        let first = first.unwrap_or("nothing says why");
        let message = format!("{} cannot be read: {first}", quoted(path.display()));
        Failure::new(Exit::Refused, &message, None)
    })?;
    let (schemas, examples) = collect::examples(&root);
    let probed = [probe::probe(&name, &root, &schemas, Interpretation::Inferred)?];
    let value = |example: &Example| Value {
        document: 0,
        schema: example.schema,
        json: example.json.clone(),
    };
    let values: Vec<_> = examples.iter().map(value).collect();
    let outcomes = probe::run("examples", &probed, &values)?;
    let counts = report::count(&outcomes);
    if verbose {
        say(&report::details(&examples, &outcomes));
    }
    say(&format!("{}: {counts}", codegen::diag::printable(&name)));
    Ok(counts)
}

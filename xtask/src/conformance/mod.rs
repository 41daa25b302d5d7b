//! `cargo xtask conformance`: compares the generated types with a suite of schema tests.
//!
//! A suite is a folder with OpenAPI documents and a file `cases.jsonl`, of which each line is a
//! test: the `openapi` version and the name of a component `schema`, the `data`, and whether it
//! is `valid`. A test of an invalid instance may list the expected `violations`: pairs of a JSON
//! pointer and a keyword. A test whose schema was rejected is skipped, which is not a pass.
//!
//! Imports the modules of this folder, and from outside `failure`, `options`, `probe` and
//! `terminal`.

mod report;
mod suite;

use crate::failure::{Exit, Failure};
use crate::options::Conformance;
use crate::probe;
use crate::terminal::print;
use suite::{Suite, Test};

/// Runs a suite.
///
/// # Errors
/// If a test fails, or the run itself.
pub(crate) fn conformance(options: &Conformance) -> Result<(), Failure> {
    let suite = Suite::read(&options.folder)?;
    let subjects = suite
        .documents
        .iter()
        .map(|document| {
            let (name, root) = (&document.name, &document.root);
            probe::generate(name, root, &document.schemas, options.interpretation)
        })
        .collect::<Result<Vec<_>, _>>()?;
    let instances: Vec<_> = suite.tests.iter().filter_map(Test::instance).collect();
    let outcomes = probe::run("conformance", &subjects, &instances)?;
    let report = report::report(&suite, &subjects, outcomes);
    print(&report.text);
    match report.failed {
        0 => Ok(()),
        _ => Err(Failure::new(Exit::Differs, "some tests failed", None)),
    }
}

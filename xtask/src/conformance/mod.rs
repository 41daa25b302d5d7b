//! `cargo xtask conformance`: compares the generated types with a suite of schema tests.
//!
//! A suite is a folder with OpenAPI documents and a file `cases.jsonl`, of which each line is a
//! test: the `openapi` version and the name of a component `schema`, the `data`, and whether it
//! is `valid`. A test of an invalid instance may list the expected `violations`: pairs of a JSON
//! pointer and a keyword. A test whose schema or document is rejected is skipped, which is not a pass.
//!
//! Imports the modules of this folder, and from outside `failure`, `options`, `probe` and
//! `terminal`.

mod report;
mod suite;

use crate::failure::{Exit, Failure};
use crate::options::Conformance;
use crate::probe;
use crate::terminal::{print, print_error};
use suite::{Suite, Test};

/// Runs a suite.
///
/// # Errors
/// If a test fails or a document is rejected, or the run itself fails.
pub(crate) fn conformance(options: &Conformance) -> Result<(), Failure> {
    let mut suite = Suite::read(&options.folder)?;
    let mut subjects = Vec::new();
    while let Some(tested) = suite.documents.get(subjects.len()) {
        let (document, schemas) = (&tested.document, &tested.schemas);
        match probe::generate(document, &tested.root, schemas, options.interpretation) {
            Ok(subject) => subjects.push(subject),
            Err(failure) if failure.is_rejection() => suite.leave_out(subjects.len(), failure),
            Err(failure) => return Err(failure),
        }
    }
    let instances: Vec<_> = suite.tests.iter().filter_map(Test::instance).collect();
    let outcomes = probe::run("conformance", &subjects, &instances)?;
    let report = report::report(&suite, &subjects, outcomes);
    print(&report.text);
    for (_, failure) in &suite.rejected {
        print_error(&failure.text);
    }
    match report.failed {
        0 if suite.rejected.is_empty() => Ok(()),
        0 => Err(Failure::new(
            Exit::Differs,
            "some documents were rejected",
            None,
        )),
        _ => Err(Failure::new(Exit::Differs, "some tests failed", None)),
    }
}

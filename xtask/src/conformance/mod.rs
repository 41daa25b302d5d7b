//! `cargo xtask conformance`: whether emitted types take exactly the values that their schemas
//! do, by the verdicts of a suite, for those who work on the generator.
//!
//! A suite is a folder with OpenAPI documents, and a file `cases.jsonl` that has a test on each
//! line: the `openapi` version and the name of a component `schema`, the `data`, and whether it
//! is `valid`. A test of a value that is not valid can say as `violations` what exactly has to be
//! told: pairs of a JSON pointer and a keyword. What is not in the table of verdicts is skipped,
//! never passed.

mod report;
mod suite;

use crate::args::Conformance;
use crate::probe::{self, Value};
use crate::report::{Exit, Failure, say};
use suite::{Suite, Test};

/// Runs a suite.
///
/// # Errors
/// Where a verdict is wrong, and where the run itself cannot go on.
pub(crate) fn conformance(options: &Conformance) -> Result<(), Failure> {
    let suite = Suite::read(&options.folder)?;
    let probed = suite
        .documents
        .iter()
        .map(|document| {
            let (name, root) = (&document.name, &document.root);
            probe::probe(name, root, &document.schemas, options.interpretation)
        })
        .collect::<Result<Vec<_>, _>>()?;
    let values: Vec<_> = suite.tests.iter().map(Test::value).collect();
    let values = values.into_iter().flatten().collect::<Vec<Value>>();
    let outcomes = probe::run("conformance", &probed, &values)?;
    let told = report::report(&suite, &probed, outcomes);
    say(&told.text);
    match told.failed {
        0 => Ok(()),
        _ => Err(Failure::new(
            Exit::Differs,
            "not every verdict is right",
            None,
        )),
    }
}

//! `cargo xtask conformance`: whether emitted types take exactly the values that their schemas
//! do, by the verdicts of a suite, for those who work on the generator.
//!
//! A suite is a folder with OpenAPI documents, and a file `cases.jsonl` that has a test on each
//! line: the `openapi` version and the name of a component `schema`, the `data`, and whether it
//! is `valid`. What is not in the table of verdicts is skipped, never passed.

mod driver;
mod report;
mod schemas;
mod suite;

use crate::args::Conformance;
use crate::report::{Exit, Failure, say};
use suite::Suite;

/// Whether a value was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It is a value of the type, and breaks no rule.
    Accepted,
    /// It is none, or breaks a rule.
    Rejected,
}

/// Runs a suite.
///
/// # Errors
/// Where a verdict is wrong, and where the run itself cannot go on.
pub(crate) fn conformance(options: &Conformance) -> Result<(), Failure> {
    let suite = Suite::read(&options.folder)?;
    let prepared = suite
        .documents
        .iter()
        .map(|document| schemas::prepare(document, &suite))
        .collect::<Result<Vec<_>, _>>()?;
    let verdicts = driver::run(&options.folder, &prepared)?;
    let told = report::report(&suite, &prepared, &verdicts);
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

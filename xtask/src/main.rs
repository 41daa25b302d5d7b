//! The command `cargo xtask`.
//!
//! Arguments, files and messages are here; what is generated is made in memory by the
//! library `codegen`. A run goes from top to bottom through these modules.

mod args;
mod home;
mod read;
mod run;
mod usage;

mod plan;
mod write;

mod check;
mod report;

mod probe;
mod workspace;

mod conformance;
mod constraints;
mod corpus;
mod examples;

use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = args::parse(std::env::args_os()).and_then(run::run);
    report::finish(outcome)
}

//! What the user is told: failures and diagnostics on stderr, the outcome on stdout.
//!
//! Imports nothing.

use codegen::diag::{self, Severity};
use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// How a run ends; the numbers are told in `--help`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// `--check` found differences, or a document of the corpus fails.
    Differs = 1,
    /// The arguments cannot be understood.
    Usage = 2,
    /// The description is refused.
    Refused = 3,
    /// A file cannot be read or written, or the generator is defective.
    Failed = 4,
}

/// Why a run did not succeed, ready to be printed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// How the process exits.
    pub(crate) exit: Exit,
    /// The text for stderr.
    pub(crate) text: String,
}

impl Failure {
    /// A failure that has no place in a document.
    pub(crate) fn new(exit: Exit, message: &str, help: Option<&str>) -> Self {
        let text = diag::render_message(Severity::Error, message, help);
        Self { exit, text }
    }
}

/// Ends the run.
pub(crate) fn finish(outcome: Result<(), Failure>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            warn(&failure.text);
            ExitCode::from(failure.exit as u8)
        }
    }
}

/// Prints to stdout.
pub(crate) fn say(text: &str) {
    // Nobody may be reading any more, as in `… | head`. That is no failure.
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Prints to stderr.
pub(crate) fn warn(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// A number with its noun: `1 file`, `3 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// A path or a name for the user, on one line whatever is in it.
pub(crate) fn quoted(path: impl Display) -> String {
    format!("`{}`", diag::printable(&path.to_string()))
}

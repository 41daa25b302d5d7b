//! Failures of a run: what is printed, and the exit code.
//!
//! Imports `terminal`.

use crate::terminal::quoted;
use codegen::diag::{self, Severity};
use std::io;
use std::path::Path;

/// The exit codes of failed runs, as `--help` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// `--check` found differences, or a document or test failed.
    Differs = 1,
    /// The arguments are wrong.
    Usage = 2,
    /// The document was rejected.
    Rejected = 3,
    /// A file could not be read or written, or an internal error occurred.
    Failed = 4,
}

/// The reason why a run failed, ready to be printed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The exit code of the process.
    pub(crate) exit: Exit,
    /// The text for stderr.
    pub(crate) text: String,
}

impl Failure {
    /// A failure without a location in a document.
    pub(crate) fn new(exit: Exit, message: &str, help: Option<&str>) -> Self {
        let text = diag::render_message(Severity::Error, message, help);
        Self { exit, text }
    }

    /// Whether the fault is the document's, so that a run of several documents goes on.
    pub(crate) fn is_rejection(&self) -> bool {
        self.exit == Exit::Rejected
    }

    /// A defect of the generator itself.
    pub(crate) fn internal(message: &str) -> Self {
        let message = format!("internal error: {message}");
        let help = "this is a bug in the generator; please report it";
        Self::new(Exit::Failed, &message, Some(help))
    }

    /// A file or folder that cannot be read.
    pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Self {
        let message = format!("cannot read {}: {}", quoted(path.display()), reason(error));
        Self::new(Exit::Failed, &message, None)
    }

    /// A file or folder that cannot be written.
    pub(crate) fn unwritable(path: &Path, error: &io::Error, help: Option<&str>) -> Self {
        let message = format!("cannot write {}: {}", quoted(path.display()), reason(error));
        Self::new(Exit::Failed, &message, help)
    }
}

/// Returns the system's message, without its number.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error").unwrap_or(text.len());
    text.get(..end).unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_has_no_number() {
        let error = io::Error::from_raw_os_error(2);
        assert!(error.to_string().contains("(os error 2)"));
        assert!(!reason(&error).contains("os error"));
        assert_eq!(reason(&io::Error::other("Disk full")), "disk full");
    }
}

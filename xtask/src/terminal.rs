//! Printing: standard output and error, and texts that are safe for a terminal.
//!
//! Imports nothing.

use codegen::diag::printable;
use std::fmt::Display;
use std::io::{self, Write as _};

/// Prints to stdout.
pub(crate) fn print(text: &str) {
    // The reader may be gone, as in `… | head`. That is not a failure.
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Prints to stderr.
pub(crate) fn print_error(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Returns a number with its noun: `1 file`, `3 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// Returns a text as one line of printable characters, in backticks.
pub(crate) fn quoted(text: impl Display) -> String {
    format!("`{}`", printable(&text.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_agree_with_their_number() {
        assert_eq!(
            [0, 1, 2].map(|n| count(n, "file")),
            ["0 files", "1 file", "2 files"]
        );
    }

    #[test]
    fn quoted_text_stays_on_its_line() {
        assert_eq!(quoted("a\n\u{1b}b"), r"`a\u{a}\u{1b}b`");
    }
}

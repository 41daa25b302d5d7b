//! Formats of text: what `format` asks for beyond the type.

use crate::runtime::validation::validate::{At, Violations};

/// A format, and what tells whether a text has it.
#[derive(Debug)]
pub struct Format {
    /// What `format` calls it.
    pub name: &'static str,
    /// What it is, in words: `an email address (RFC 5321)`.
    pub expected: &'static str,
    /// Whether a text has it.
    pub accepts: fn(&str) -> bool,
}

impl Format {
    /// Writes into `found` where a text does not have the format.
    pub fn check(&self, text: &str, at: &At<'_>, found: &mut Violations) {
        if !(self.accepts)(text) {
            found.push(at, "format", self.expected, text);
        }
    }
}

//! `format`: texts of a kind that a standard describes.

use super::validate::{At, Violations};

/// A format that is checked. Each has a module of its own, named like it.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What JSON Schema calls it.
    pub name: &'static str,
    /// What such a text is, for messages.
    pub expected: &'static str,
    /// Whether a text is one.
    pub accepts: fn(&str) -> bool,
}

impl Format {
    /// Writes into `found` where `text` is not of this format.
    pub fn check(&self, text: &(impl AsRef<str> + ?Sized), at: &At<'_>, found: &mut Violations) {
        let text = text.as_ref();
        if !(self.accepts)(text) {
            found.push(at, "format", self.expected, text);
        }
    }
}

//! Formats of strings, as the keyword `format` names them.

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// A format of strings.
#[derive(Debug)]
pub struct StringFormat {
    /// Its name, as the value of `format`.
    pub name: &'static str,
    /// A description, such as `an email address (RFC 5321)`.
    pub expected: &'static str,
    /// Returns whether a text has the format.
    pub accepts: fn(&str) -> bool,
}

impl StringFormat {
    /// Records a violation if a text does not have the format.
    pub fn validate(&self, text: &str, at: &Location<'_>, found: &mut Violations) {
        if !(self.accepts)(text) {
            found.push(at, "format", self.expected, text);
        }
    }
}

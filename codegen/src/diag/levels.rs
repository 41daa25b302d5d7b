//! The levels of a run: what each rule does if a document breaks it.
//!
//! Imports `code` and `diagnostic` from this layer.

use super::code::{Code, Severity};
use super::diagnostic::Diagnostic;
use std::collections::BTreeMap;

/// What happens if a document breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing is reported. For an error, this takes its fallback.
    Allow,
    /// A warning. For an error, this takes its fallback.
    Warn,
    /// The document is rejected.
    Deny,
}

/// The levels of a run. By default, errors are denied, and warnings are warnings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    /// Whether each fallback is taken, with a warning.
    pub is_lenient: bool,
    /// Whether each warning rejects the document.
    pub denies_warnings: bool,
    /// The levels of single rules.
    pub by_code: BTreeMap<Code, Level>,
}

impl Levels {
    /// The level at which the fallback of an error is taken; `Deny` if it is not.
    pub fn of_fallback(&self, code: Code) -> Level {
        let by_default = match self.is_lenient {
            true => Level::Warn,
            false => Level::Deny,
        };
        self.by_code.get(&code).copied().unwrap_or(by_default)
    }

    /// Whether a fallback may be taken.
    pub fn take_fallbacks(&self) -> bool {
        let mut levels = self.by_code.values();
        self.is_lenient || levels.any(|level| *level != Level::Deny)
    }

    /// Gives diagnostics the severities of this run, and removes those that are allowed. An error
    /// for which no fallback was taken stays one.
    pub fn apply(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let found = found.into_iter().filter_map(|mut diagnostic| {
            let denied = match (self.by_code.get(&diagnostic.code), diagnostic.severity) {
                (_, Severity::Error) => true,
                (Some(Level::Allow), _) => return None,
                (Some(Level::Deny), _) => true,
                (None, Severity::Warning) => self.denies_warnings,
                (Some(Level::Warn) | None, _) => false,
            };
            if denied {
                diagnostic.severity = Severity::Error;
            }
            Some(diagnostic)
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::JsonPointer;

    fn severities(levels: &Levels) -> Vec<Severity> {
        let codes = [
            Code::BAD_PATTERN,
            Code::IGNORED_FIELD,
            Code::PAGINATION_INFERRED,
        ];
        let found = codes.map(|code| Diagnostic::new(code, JsonPointer::default(), "m"));
        let found = levels.apply(found.into());
        found.iter().map(|found| found.severity).collect()
    }

    #[test]
    fn levels_decide_what_is_reported() {
        use Severity::{Error, Note, Warning};
        let mut levels = Levels::default();
        assert_eq!(severities(&levels), [Error, Warning, Note]);
        levels.denies_warnings = true;
        assert_eq!(severities(&levels), [Error, Error, Note]);
        levels.by_code.insert(Code::IGNORED_FIELD, Level::Warn);
        assert_eq!(severities(&levels), [Error, Warning, Note]);
        levels.by_code.insert(Code::IGNORED_FIELD, Level::Allow);
        levels
            .by_code
            .insert(Code::PAGINATION_INFERRED, Level::Deny);
        assert_eq!(severities(&levels), [Error, Error]);
    }

    #[test]
    fn fallbacks_are_taken_if_a_run_says_so() {
        let mut levels = Levels::default();
        assert!(!levels.take_fallbacks());
        assert_eq!(levels.of_fallback(Code::BAD_PATTERN), Level::Deny);
        levels.by_code.insert(Code::BAD_PATTERN, Level::Allow);
        assert!(levels.take_fallbacks());
        assert_eq!(levels.of_fallback(Code::BAD_PATTERN), Level::Allow);
        assert_eq!(levels.of_fallback(Code::REF_KIND), Level::Deny);
        levels.is_lenient = true;
        assert_eq!(levels.of_fallback(Code::REF_KIND), Level::Warn);
    }
}

//! A compiled pattern, which can also match strings while a crate is generated.
//!
//! Imports `automaton`, `compile`, and `ir`.

use std::cell::OnceCell;

use super::automaton;
use super::compile::{Refusal, compile, has_unbounded_repetition};
use crate::ir::{Matcher, Pattern};

/// A pattern that is compiled once, however many strings it is held against.
pub(crate) struct Compiled {
    pattern: Pattern,
    engine: OnceCell<Option<regress::Regex>>,
}

impl Compiled {
    /// Compiles a regular expression.
    pub(crate) fn new(source: &str) -> Result<Self, Refusal> {
        Ok(Self {
            pattern: compile(source)?,
            engine: OnceCell::new(),
        })
    }

    /// The pattern, as emitted code matches it.
    pub(crate) fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// Whether an engine can try ever more ways on a longer string: there are repetitions
    /// without an upper limit.
    pub(crate) fn can_take_long(&self) -> bool {
        self.pattern.matcher == Matcher::Backtracking
            && has_unbounded_repetition(&self.pattern.source)
    }

    /// Whether a string matches; none where only an engine could say, so that no pattern of a
    /// document makes the generator slow.
    pub(crate) fn matches(&self, text: &str) -> Option<bool> {
        match &self.pattern.matcher {
            Matcher::Steps(_) => Some(self.engine()?.find(text).is_some()),
            Matcher::Automaton(automaton) => Some(automaton::accepts(automaton, text)),
            Matcher::All(_) | Matcher::Linear(_) | Matcher::Backtracking => None,
        }
    }

    fn engine(&self) -> Option<&regress::Regex> {
        let source = &self.pattern.source;
        let engine = self.engine.get_or_init(|| {
            let with_u = regress::Regex::with_flags(source, "u");
            with_u.or_else(|_| regress::Regex::new(source)).ok()
        });
        engine.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_matched_without_trying_ways_twice() {
        let matches = |source: &str, text: &str| Compiled::new(source).unwrap().matches(text);
        assert_eq!(matches("^a{2}$", "aa"), Some(true));
        assert_eq!(matches("^a{2}$", "aab"), Some(false));
        assert_eq!(matches("^(ab|cd?)+$", "abc"), Some(true));
        assert_eq!(matches("^(ab|cd?)+$", "abd"), Some(false));
        assert_eq!(matches(r"^(a+)\1$", "aa"), None);
        assert!(Compiled::new("(").is_err());
    }

    #[test]
    fn only_repetitions_without_a_limit_can_take_long() {
        for (source, expected) in [
            (r"^(a+)\1$", true),
            (r"^(a{1,3})\1$", false),
            ("^a+$", false),
        ] {
            let compiled = Compiled::new(source).unwrap();
            assert_eq!(compiled.can_take_long(), expected, "{source}");
        }
    }
}

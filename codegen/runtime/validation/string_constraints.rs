//! Constraints of strings.
//!
//! All of them, except patterns that need an engine, are evaluated by `const` functions, so that
//! the compiler can validate literals.

use crate::runtime::validation::location::Location;
use crate::runtime::validation::pattern::Pattern;
use crate::runtime::validation::violation::Violations;

/// The constraints of a string.
#[derive(Clone, Copy, Debug)]
pub struct StringConstraints {
    /// `minLength`, in characters.
    pub min_length: u64,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<Pattern>,
}

impl StringConstraints {
    /// No constraints.
    pub const NONE: Self = Self {
        min_length: 0,
        max_length: None,
        pattern: None,
    };

    /// Returns whether `text` satisfies all constraints.
    pub fn accept(&self, text: &str) -> bool {
        self.has_length(text) && self.matches(text)
    }

    /// Returns whether `text` matches the pattern, if there is one.
    pub fn matches(&self, text: &str) -> bool {
        self.pattern.is_none_or(|pattern| pattern.matches(text))
    }

    /// Returns the same in a constant. A constant cannot run an engine, so a pattern that needs one
    /// accepts no text.
    pub const fn accept_literal(&self, text: &str) -> bool {
        let matches = match &self.pattern {
            Some(pattern) => matches!(pattern.verdict(text), Some(true)),
            None => true,
        };
        matches && self.has_length(text)
    }

    /// Returns whether `text` is neither too short nor too long.
    #[inline]
    pub const fn has_length(&self, text: &str) -> bool {
        let length = self.length(text);
        self.min_length <= length && self.is_below_max(length)
    }

    /// Records every violation of `text` in `found`.
    pub fn validate(&self, text: &str, at: &Location<'_>, found: &mut Violations) {
        if !self.accept(text) {
            self.push_violations(text, at, found);
        }
    }

    /// Records every violation of `text` in `found`; `text` is known to be invalid.
    #[cold]
    pub fn push_violations(&self, text: &str, at: &Location<'_>, found: &mut Violations) {
        let length = self.length(text);
        if length < self.min_length {
            found.push(at, "minLength", self.min_length, text);
        }
        if let Some(max) = self.max_length.filter(|max| length > *max) {
            found.push(at, "maxLength", max, text);
        }
        if let Some(pattern) = self.pattern.filter(|pattern| !pattern.matches(text)) {
            found.push(at, "pattern", pattern.source, text);
        }
    }

    const fn is_below_max(&self, length: u64) -> bool {
        match self.max_length {
            Some(max) => length <= max,
            None => true,
        }
    }

    /// Returns the length in characters (Unicode code points), as JSON Schema counts it.
    const fn length(&self, text: &str) -> u64 {
        if self.min_length == 0 && self.max_length.is_none() {
            return 0;
        }
        if text.is_ascii() {
            return text.len() as u64;
        }
        let mut rest = text.as_bytes();
        let mut count = 0;
        while let [first, tail @ ..] = rest {
            // Each character has exactly one byte that is not a continuation byte.
            count += (*first & 0xC0 != 0x80) as u64;
            rest = tail;
        }
        count
    }
}

/// Creates the constraints of a string as a constant. A pattern is followed by its matcher.
#[allow(
    unused_macros,
    reason = "a crate may have no string with constraints of its own"
)]
macro_rules! string_constraints {
    (
        $(min_length = $min:literal $(,)?)?
        $(max_length = $max:literal $(,)?)?
        $(pattern = $source:literal => $($matcher:tt)+)?
    ) => {
        const {
            #[allow(unused_imports, reason = "there may be no pattern that uses these")]
            use $crate::runtime::validation::pattern::{Matcher::*, Step::*};
            #[allow(unused_mut, reason = "there may be no constraint")]
            let mut constraints = $crate::runtime::validation::string_constraints::StringConstraints::NONE;
            $(constraints.min_length = $min;)?
            $(constraints.max_length = Some($max);)?
            $(constraints.pattern = Some($crate::runtime::validation::pattern::Pattern {
                source: $source,
                matcher: $crate::runtime::validation::pattern::matcher!($($matcher)+),
            });)?
            constraints
        }
    };
}
#[allow(
    unused_imports,
    reason = "a crate may have no string with constraints of its own"
)]
pub(crate) use string_constraints;

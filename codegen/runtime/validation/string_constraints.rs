//! Text with rules.
//!
//! All checks but those that take an engine are `const`, so that a literal can be checked by
//! the compiler.

use crate::runtime::validation::pattern::Pattern;
use crate::runtime::validation::validate::{At, Violations};

/// What a text must be like.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// `minLength`, in characters.
    pub min_length: u64,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<Pattern>,
}

impl Rules {
    /// Those that every text follows.
    pub const NONE: Self = Self {
        min_length: 0,
        max_length: None,
        pattern: None,
    };

    /// Whether `text` breaks none of the rules.
    pub fn accept(&self, text: &str) -> bool {
        self.has_length(text) && self.matches(text)
    }

    /// Whether `text` matches the pattern, if there is one.
    pub fn matches(&self, text: &str) -> bool {
        self.pattern.is_none_or(|pattern| pattern.matches(text))
    }

    /// The same for the compiler, which cannot run an engine: it takes no text then.
    pub const fn accept_literal(&self, text: &str) -> bool {
        let matches = match &self.pattern {
            Some(pattern) => matches!(pattern.verdict(text), Some(true)),
            None => true,
        };
        matches && self.has_length(text)
    }

    /// Whether `text` is neither too short nor too long.
    #[inline]
    pub const fn has_length(&self, text: &str) -> bool {
        let length = self.length(text);
        self.min_length <= length && self.is_below_max(length)
    }

    /// Writes every rule that `text` breaks into `found`.
    pub fn check(&self, text: &str, at: &At<'_>, found: &mut Violations) {
        if !self.accept(text) {
            self.complain(text, at, found);
        }
    }

    /// Writes every rule that `text` breaks into `found`.
    #[cold]
    pub fn complain(&self, text: &str, at: &At<'_>, found: &mut Violations) {
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

    /// The length in characters (Unicode code points), as JSON Schema counts it.
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
            // Each character has one byte that continues no other.
            count += (*first & 0xC0 != 0x80) as u64;
            rest = tail;
        }
        count
    }
}

/// Rules of text, known when the code is compiled. A pattern stands before what
/// matches it.
#[allow(unused_macros, reason = "there may be no text with rules of its own")]
macro_rules! string_constraints {
    (
        $(min_length = $min:literal $(,)?)?
        $(max_length = $max:literal $(,)?)?
        $(pattern = $source:literal => $($matcher:tt)+)?
    ) => {
        const {
            #[allow(unused_imports, reason = "there may be no pattern with these")]
            use $crate::runtime::validation::pattern::{Matcher::*, Step::*};
            #[allow(unused_mut, reason = "there may be no rule")]
            let mut rules = $crate::runtime::validation::string_constraints::Rules::NONE;
            $(rules.min_length = $min;)?
            $(rules.max_length = Some($max);)?
            $(rules.pattern = Some($crate::runtime::validation::pattern::Pattern {
                source: $source,
                matcher: $crate::runtime::validation::pattern::matcher!($($matcher)+),
            });)?
            rules
        }
    };
}
#[allow(unused_imports, reason = "there may be no text with rules of its own")]
pub(crate) use string_constraints;

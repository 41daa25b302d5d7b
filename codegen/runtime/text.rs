//! Text with rules.
//!
//! All checks are `const`, so that a literal can be checked by the compiler.

use super::validate::{At, Violations};

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
    pub const fn accept(&self, text: &str) -> bool {
        if let Some(pattern) = &self.pattern {
            if !pattern.matches(text) {
                return false;
            }
        }
        let length = self.length(text);
        self.min_length <= length && self.is_below_max(length)
    }

    /// Writes every rule that `text` breaks into `found`.
    pub fn check(&self, text: &str, at: &At<'_>, found: &mut Violations) {
        if !self.accept(text) {
            self.complain(text, at, found);
        }
    }

    #[cold]
    fn complain(&self, text: &str, at: &At<'_>, found: &mut Violations) {
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

/// A regular expression (ECMA 262) of literals and repeated classes, as steps that each
/// take as much as they can: the generator has made sure that no step takes what a later
/// one needs.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// The pattern as the description has it.
    pub source: &'static str,
    /// What has to follow one another.
    pub steps: &'static [Step],
}

/// One step of a [`Pattern`].
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Exactly these bytes.
    Literal(&'static [u8]),
    /// A class of ASCII characters, by the first and the last of each range, and how many
    /// there are of them: at least, and at most.
    Repeat(&'static [u8], u32, u32),
    /// `^`, where no step stands before it.
    Start,
    /// `$`, where no step stands behind it.
    End,
}

impl Pattern {
    /// Whether the pattern is found in `text`.
    pub const fn matches(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        loop {
            if self.matches_here(rest) {
                return true;
            }
            match rest {
                [_, tail @ ..] if !self.is_from_start() => rest = tail,
                _ => return false,
            }
        }
    }

    const fn is_from_start(&self) -> bool {
        matches!(self.steps, [Step::Start, ..])
    }

    const fn matches_here(&self, mut rest: &[u8]) -> bool {
        let mut steps = self.steps;
        while let [step, next @ ..] = steps {
            rest = match step.strip(rest) {
                Some(rest) => rest,
                None => return false,
            };
            steps = next;
        }
        true
    }
}

impl Step {
    /// What is left of `text` behind this step.
    const fn strip<'t>(&self, mut text: &'t [u8]) -> Option<&'t [u8]> {
        match self {
            Self::Start => Some(text),
            Self::End if text.is_empty() => Some(text),
            Self::End => None,
            Self::Literal(literal) => {
                let mut literal = *literal;
                while let [wanted, next @ ..] = literal {
                    match text {
                        [byte, tail @ ..] if *byte == *wanted => text = tail,
                        _ => return None,
                    }
                    literal = next;
                }
                Some(text)
            }
            Self::Repeat(ranges, min, max) => {
                let mut count = 0;
                while count < *max {
                    match text {
                        [byte, tail @ ..] if is_in(*byte, ranges) => text = tail,
                        _ => break,
                    }
                    count += 1;
                }
                if count >= *min { Some(text) } else { None }
            }
        }
    }
}

/// Whether a byte is between the first and the second of `ranges`, the third and the fourth,
/// and so on, each of these included.
const fn is_in(byte: u8, mut ranges: &[u8]) -> bool {
    while let [low, high, next @ ..] = ranges {
        if *low <= byte && byte <= *high {
            return true;
        }
        ranges = next;
    }
    false
}

/// Rules of text, known when the code is compiled. A pattern stands before the steps that
/// it takes.
#[allow(unused_macros, reason = "there may be no text with rules of its own")]
macro_rules! rules {
    (
        $(min_length = $min:literal $(,)?)?
        $(max_length = $max:literal $(,)?)?
        $(pattern = $source:literal => $steps:expr $(,)?)?
    ) => {
        const {
            #[allow(unused_imports, reason = "there may be no pattern with these")]
            use $crate::runtime::text::Step::*;
            #[allow(unused_mut, reason = "there may be no rule")]
            let mut rules = $crate::runtime::text::Rules::NONE;
            $(rules.min_length = $min;)?
            $(rules.max_length = Some($max);)?
            $(rules.pattern = Some($crate::runtime::text::Pattern {
                source: $source,
                steps: &$steps,
            });)?
            rules
        }
    };
}
#[allow(unused_imports, reason = "there may be no text with rules of its own")]
pub(crate) use rules;

//! Text with rules: the newtypes of constrained strings.
//!
//! All checks are `const`, so that a literal can be checked by the compiler.

use super::validate::{At, Violations};

/// What a text must be like.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    min_length: u64,
    max_length: Option<u64>,
    pattern: Option<Pattern>,
}

impl Rules {
    /// No rule: any text.
    pub const NONE: Self = Self {
        min_length: 0,
        max_length: None,
        pattern: None,
    };

    /// `minLength`, in characters.
    #[must_use]
    pub const fn min_length(mut self, length: u64) -> Self {
        self.min_length = length;
        self
    }

    /// `maxLength`, in characters.
    #[must_use]
    pub const fn max_length(mut self, length: u64) -> Self {
        self.max_length = Some(length);
        self
    }

    /// `pattern`, as it is in the description, and as steps.
    #[must_use]
    pub const fn pattern(mut self, source: &'static str, steps: &'static [Step]) -> Self {
        self.pattern = Some(Pattern::new(source, steps));
        self
    }

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
    source: &'static str,
    steps: &'static [Step],
    from_start: bool,
}

/// One step of a [`Pattern`].
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// `^`; as the first step.
    Start,
    /// Exactly these bytes.
    Literal(&'static [u8]),
    /// Between `min` and `max` bytes of a class.
    Repeat(&'static Class, u32, u32),
    /// `$`; as the last step.
    End,
}

impl Pattern {
    /// A pattern, as it is in the description, and as steps.
    pub const fn new(source: &'static str, steps: &'static [Step]) -> Self {
        let (from_start, steps) = match steps {
            [Step::Start, rest @ ..] => (true, rest),
            steps => (false, steps),
        };
        Self {
            source,
            steps,
            from_start,
        }
    }

    /// Whether the pattern is found in `text`.
    pub const fn matches(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        loop {
            if self.matches_here(rest) {
                return true;
            }
            match rest {
                [_, tail @ ..] if !self.from_start => rest = tail,
                _ => return false,
            }
        }
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
            Self::Start => None,
            Self::End => {
                if text.is_empty() {
                    Some(text)
                } else {
                    None
                }
            }
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
            Self::Repeat(class, min, max) => {
                let mut count = 0;
                while count < *max {
                    match text {
                        [byte, tail @ ..] if class.has(*byte) => text = tail,
                        _ => break,
                    }
                    count += 1;
                }
                if count >= *min { Some(text) } else { None }
            }
        }
    }
}

/// A set of ASCII characters.
#[derive(Clone, Copy)]
pub struct Class([bool; 256]);

/// `[0-9]`
pub const DIGIT: &Class = &Class::of(b"09");
/// `[0-9a-fA-F]`
pub const HEX: &Class = &Class::of(b"09AFaf");
/// `[0-9A-Za-z]`
pub const ALPHANUMERIC: &Class = &Class::of(b"09AZaz");
/// `[0-9A-Za-z_]`
pub const WORD: &Class = &Class::of(b"09AZ__az");

impl Class {
    /// The characters between the first and the second byte, the third and the fourth,
    /// and so on, each of these included.
    pub const fn of(mut ranges: &[u8]) -> Self {
        let mut set = [false; 256];
        while let [low, high, next @ ..] = ranges {
            let mut byte = *low as usize;
            while byte <= *high as usize {
                #[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
                {
                    set[byte] = true;
                }
                byte += 1;
            }
            ranges = next;
        }
        Self(set)
    }

    /// Whether `byte` is one of them.
    #[inline]
    pub const fn has(&self, byte: u8) -> bool {
        #[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
        self.0[byte as usize]
    }
}

impl std::fmt::Debug for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries((0..=u8::MAX).filter(|byte| self.has(*byte)).map(char::from))
            .finish()
    }
}

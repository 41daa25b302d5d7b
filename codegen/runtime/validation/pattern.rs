//! Patterns (ECMA 262 regular expressions), compiled into tables by the generator.

/// A pattern.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// The pattern as in the document.
    pub source: &'static str,
    /// The compiled pattern.
    pub matcher: Matcher,
}

/// A compiled pattern.
#[derive(Clone, Copy, Debug)]
pub enum Matcher {
    /// Steps that follow one another, each of which matches as much as possible: the generator has
    /// made sure that no step consumes what a later one needs.
    Steps(&'static [Step]),
    /// The states of an automaton, of which the first is the start state.
    States(&'static [State]),
    /// Conditions, all of which must hold. Each requires that a matcher matches, or that it does
    /// not.
    All(&'static [(bool, Matcher)]),
    /// A function that calls a regex engine.
    Engine(fn(&str) -> bool),
}

/// A state: whether it accepts, and its transitions: the first and the last byte of a range, and the
/// index of the next state.
pub type State = (bool, &'static [(u8, u8, u16)]);

/// A step.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// These bytes.
    Literal(&'static [u8]),
    /// One of these, none of which is a prefix of another.
    OneOf(&'static [&'static [u8]]),
    /// A class of ASCII characters, as the first and the last of each range, and the least and
    /// greatest number of repetitions.
    Repeat(&'static [u8], u32, u32),
    /// A class of any characters, in the same way.
    RepeatChars(&'static [(char, char)], u32, u32),
    /// `^` as the first step.
    Start,
    /// `$` as the last step.
    End,
}

impl Pattern {
    /// Returns whether `text` contains a match.
    pub fn matches(&self, text: &str) -> bool {
        self.matcher.matches(text)
    }

    /// Returns the same, or `None` if an engine is needed.
    pub const fn verdict(&self, text: &str) -> Option<bool> {
        self.matcher.verdict(text)
    }
}

impl Matcher {
    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Engine(matches) => matches(text),
            Self::All(all) => all
                .iter()
                .all(|(is_wanted, matcher)| matcher.matches(text) == *is_wanted),
            Self::Steps(steps) => find(steps, text.as_bytes()),
            Self::States(states) => accepts(states, text.as_bytes()),
        }
    }

    const fn verdict(&self, text: &str) -> Option<bool> {
        match self {
            Self::Steps(steps) => Some(find(steps, text.as_bytes())),
            Self::States(states) => Some(accepts(states, text.as_bytes())),
            Self::Engine(_) => None,
            Self::All(all) => {
                let mut all = *all;
                while let [(is_wanted, matcher), others @ ..] = all {
                    match matcher.verdict(text) {
                        Some(matches) if matches == *is_wanted => all = others,
                        verdict => return if verdict.is_some() { Some(false) } else { None },
                    }
                }
                Some(true)
            }
        }
    }
}

/// Returns whether the steps match anywhere in `text`.
const fn find(steps: &[Step], text: &[u8]) -> bool {
    let mut rest = text;
    loop {
        if matches_here(steps, rest) {
            return true;
        }
        match rest {
            [_, tail @ ..] if !matches!(steps, [Step::Start, ..]) => rest = tail,
            _ => return false,
        }
    }
}

const fn matches_here(mut steps: &[Step], mut rest: &[u8]) -> bool {
    while let [step, next @ ..] = steps {
        rest = match step.strip(rest) {
            Some(rest) => rest,
            None => return false,
        };
        steps = next;
    }
    true
}

impl Step {
    /// Returns what remains of `text` after this step. If the step is a constant, this compiles to
    /// the same code as a comparison by hand.
    #[inline(always)]
    pub const fn strip<'t>(&self, mut text: &'t [u8]) -> Option<&'t [u8]> {
        match self {
            Self::Start => Some(text),
            Self::End if text.is_empty() => Some(text),
            Self::End => None,
            Self::Literal(literal) => strip_prefix(text, literal),
            Self::OneOf(literals) => {
                let mut literals = *literals;
                while let [literal, next @ ..] = literals {
                    if let Some(rest) = strip_prefix(text, literal) {
                        return Some(rest);
                    }
                    literals = next;
                }
                None
            }
            Self::Repeat(ranges, min, max) if *min == *max => {
                match text.split_at_checked(*min as usize) {
                    Some((head, tail)) if all_in(head, ranges) => Some(tail),
                    _ => None,
                }
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
            Self::RepeatChars(ranges, min, max) => {
                let mut count = 0;
                while count < *max {
                    match first_char(text) {
                        Some((code, tail)) if is_char_in(code, ranges) => text = tail,
                        _ => break,
                    }
                    count += 1;
                }
                if count >= *min { Some(text) } else { None }
            }
        }
    }
}

/// Returns what follows `prefix`, if the text begins with it.
#[inline(always)]
const fn strip_prefix<'t>(mut text: &'t [u8], mut prefix: &[u8]) -> Option<&'t [u8]> {
    while let [wanted, next @ ..] = prefix {
        match text {
            [byte, tail @ ..] if *byte == *wanted => text = tail,
            _ => return None,
        }
        prefix = next;
    }
    Some(text)
}

#[inline(always)]
const fn all_in(mut text: &[u8], ranges: &[u8]) -> bool {
    // Without an early return, the loop is vectorized.
    let mut all = true;
    while let [byte, tail @ ..] = text {
        all &= is_in(*byte, ranges);
        text = tail;
    }
    all
}

/// Returns whether a byte is in one of `ranges`, each of which is a pair of inclusive bounds.
#[inline(always)]
const fn is_in(byte: u8, mut ranges: &[u8]) -> bool {
    let mut is_in = false;
    while let [low, high, next @ ..] = ranges {
        is_in |= (*low <= byte) & (byte <= *high);
        ranges = next;
    }
    is_in
}

const fn is_char_in(code: u32, mut ranges: &[(char, char)]) -> bool {
    while let [(low, high), next @ ..] = ranges {
        if *low as u32 <= code && code <= *high as u32 {
            return true;
        }
        ranges = next;
    }
    false
}

/// Returns the code point of the first character of UTF-8 text, and what follows it (RFC 3629,
/// section 3); `None` within a character.
const fn first_char(text: &[u8]) -> Option<(u32, &[u8])> {
    match text {
        [first @ ..0x80, rest @ ..] => Some((*first as u32, rest)),
        [first @ 0xC0..0xE0, a, rest @ ..] => Some((code(*first & 0x1F, &[*a]), rest)),
        [first @ 0xE0..0xF0, a, b, rest @ ..] => Some((code(*first & 0x0F, &[*a, *b]), rest)),
        [first @ 0xF0..=0xFF, a, b, c, rest @ ..] => {
            Some((code(*first & 0x07, &[*a, *b, *c]), rest))
        }
        _ => None,
    }
}

const fn code(first: u8, mut others: &[u8]) -> u32 {
    let mut code = first as u32;
    while let [byte, rest @ ..] = others {
        code = code << 6 | (*byte & 0x3F) as u32;
        others = rest;
    }
    code
}

/// Returns whether an automaton accepts `text`.
const fn accepts(states: &[State], mut text: &[u8]) -> bool {
    let mut index = 0;
    while let Some((_, [(is_end, ranges), ..])) = states.split_at_checked(index) {
        let [byte, rest @ ..] = text else {
            return *is_end;
        };
        index = match next_of(*byte, ranges) {
            Some(next) => next as usize,
            None => return false,
        };
        text = rest;
    }
    false
}

const fn next_of(byte: u8, mut ranges: &[(u8, u8, u16)]) -> Option<u16> {
    while let [(low, high, place), next @ ..] = ranges {
        if *low <= byte && byte <= *high {
            return Some(*place);
        }
        ranges = next;
    }
    None
}

/// Evaluates whether a text matches the pattern of `constraints`: step by step, if there are steps
/// that begin at the start of the text, so that each is compiled separately.
#[allow(unused_macros, reason = "a crate may have no type with a pattern")]
macro_rules! matches_text {
    ($constraints:expr, $text:expr, [Start $(, $step:expr)* $(,)?] $(,)?) => {{
        #[allow(unused_imports, reason = "there may be no further step")]
        use $crate::runtime::validation::pattern::Step::*;
        let rest = Some($text.as_bytes());
        $(let rest = match rest {
            Some(rest) => $step.strip(rest),
            None => None,
        };)*
        rest.is_some()
    }};
    ($constraints:expr, $text:expr, $($other:tt)+) => {
        $constraints.matches($text)
    };
}
#[allow(unused_imports, reason = "a crate may have no type with a pattern")]
pub(crate) use matches_text;

/// Creates a pattern with its matcher as a constant.
#[allow(unused_macros, reason = "a crate may have no such pattern")]
macro_rules! pattern {
    ($source:literal => $($matcher:tt)+) => {{
        #[allow(unused_imports, reason = "there may be no pattern that uses these")]
        use $crate::runtime::validation::pattern::{Matcher::*, Step::*};
        const PATTERN: $crate::runtime::validation::pattern::Pattern =
            $crate::runtime::validation::pattern::Pattern {
                source: $source,
                matcher: $crate::runtime::validation::pattern::matcher!($($matcher)+),
            };
        &PATTERN
    }};
}
#[allow(unused_imports, reason = "a crate may have no such pattern")]
pub(crate) use pattern;

/// Converts a matcher of the tables, where steps are written as a plain array.
#[allow(unused_macros, reason = "a crate may have no pattern")]
macro_rules! matcher {
    ([$($step:tt)*] $(,)?) => {
        Steps(&[$($step)*])
    };
    ($matcher:expr $(,)?) => {
        $matcher
    };
}
#[allow(unused_imports, reason = "a crate may have no pattern")]
pub(crate) use matcher;

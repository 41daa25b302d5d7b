//! The state of the parser of regular expressions: what is left to read.

use std::str::Chars;

/// Why an expression has no syntax tree here.
pub(super) type Unsupported = &'static str;

/// A parser of regular expressions of ECMA 262.
#[derive(Clone)]
pub(super) struct Parser<'s> {
    /// What is left to read.
    pub(super) rest: Chars<'s>,
    /// Whether the expression has the `u` flag.
    pub(super) has_u: bool,
    /// The number of groups around the next character.
    pub(super) depth: u32,
}

impl<'s> Parser<'s> {
    pub(super) fn new(source: &'s str, has_u: bool) -> Self {
        Self {
            rest: source.chars(),
            has_u,
            depth: 0,
        }
    }

    /// The next character, which is not consumed.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    /// Consumes `wanted`, if it comes next.
    pub(super) fn take(&mut self, wanted: &str) -> bool {
        match self.rest.as_str().strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest.chars();
                true
            }
            None => false,
        }
    }
}

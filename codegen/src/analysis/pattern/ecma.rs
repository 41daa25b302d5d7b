//! Regular expressions of ECMA 262 (section 22.2.1, and appendix B.1.2 where an expression
//! needs it) as syntax trees that `regex-syntax` shares with other engines.
//!
//! What comes here is an expression already, so that mistakes are not looked for. What no
//! finite automaton can match, or is rare, is given back by its name.

use regex_syntax::hir::{self, Hir};
use std::str::Chars;

use super::class::{self, Atom};

/// No deeper than this; a crate that tries one way after the other takes the rest.
const DEEPEST: u32 = 64;

/// What a text has to match, or must not: each tree with whether it has to.
pub(super) type Conditions = Vec<(bool, Hir)>;

/// What has no tree here.
pub(super) type Unsupported = &'static str;

/// Reads an expression: with the `u` flag, or as appendix B has it.
pub(super) fn parse(source: &str, has_u: bool) -> Result<Conditions, Unsupported> {
    let mut parser = Parser {
        rest: source.chars(),
        has_u,
        depth: 0,
    };
    let mut all = parser.clone().lookaheads()?;
    if all.is_empty() {
        all.push((true, parser.disjunction()?));
    } else {
        // Reading them again is the way to get past them.
        parser.lookaheads()?;
        let rest = parser.alternative()?;
        all.push((true, Hir::concat(vec![start(), rest])));
    }
    match parser.rest.next() {
        None => Ok(all),
        Some(_) => Err("a lookahead in one of several alternatives"),
    }
}

fn start() -> Hir {
    Hir::look(hir::Look::Start)
}

#[derive(Clone)]
pub(super) struct Parser<'s> {
    pub(super) rest: Chars<'s>,
    pub(super) has_u: bool,
    depth: u32,
}

impl Parser<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    /// Passes over `wanted`, if it comes next.
    pub(super) fn take(&mut self, wanted: &str) -> bool {
        match self.rest.as_str().strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest.chars();
                true
            }
            None => false,
        }
    }

    /// Assertions about all that follows which stand at the very start, as conditions of
    /// their own; none if there are none.
    fn lookaheads(&mut self) -> Result<Conditions, Unsupported> {
        let mut all = Vec::new();
        if !self.take("^") {
            return Ok(all);
        }
        loop {
            let is_wanted = if self.take("(?=") {
                true
            } else if self.take("(?!") {
                false
            } else {
                return Ok(all);
            };
            let condition = self.group()?;
            if matches!(self.peek(), Some('*' | '+' | '?' | '{')) {
                return Err("a lookahead that is repeated");
            }
            all.push((is_wanted, Hir::concat(vec![start(), condition])));
        }
    }

    /// `Disjunction`
    fn disjunction(&mut self) -> Result<Hir, Unsupported> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("groups in groups in groups, very deep");
        }
        let mut all = vec![self.alternative()?];
        while self.take("|") {
            all.push(self.alternative()?);
        }
        self.depth -= 1;
        Ok(Hir::alternation(all))
    }

    /// `Alternative`
    fn alternative(&mut self) -> Result<Hir, Unsupported> {
        let mut terms = Vec::new();
        while let Some(c) = self.peek().filter(|c| !matches!(c, '|' | ')')) {
            self.rest.next();
            let atom = self.atom(c)?;
            terms.push(self.quantified(atom)?);
        }
        Ok(Hir::concat(terms))
    }

    /// `Assertion` or `Atom`, which begins with `first`.
    fn atom(&mut self, first: char) -> Result<Hir, Unsupported> {
        Ok(match first {
            '^' => start(),
            '$' => Hir::look(hir::Look::End),
            '(' => {
                self.open()?;
                self.group()?
            }
            '.' => class::tree(class::dot()),
            '[' => class::tree(self.class()?),
            '\\' if self.take("b") => Hir::look(hir::Look::WordAscii),
            // Engines that work on bytes find it within characters as well.
            '\\' if self.take("B") => return Err("`\\B`"),
            '\\' => self.escape()?.tree(),
            c => Atom::Code(c.into()).tree(),
        })
    }

    /// What stands between a parenthesis and what it holds.
    fn open(&mut self) -> Result<(), Unsupported> {
        if !self.take("?") || self.take(":") {
            return Ok(());
        }
        if self.take("=") || self.take("!") {
            return Err("a lookahead");
        }
        if self.take("<=") || self.take("<!") {
            return Err("a lookbehind");
        }
        if self.take("<") {
            self.rest.by_ref().find(|c| *c == '>');
            return Ok(());
        }
        Err("a group with flags")
    }

    /// The rest of a group.
    fn group(&mut self) -> Result<Hir, Unsupported> {
        let inner = self.disjunction()?;
        self.take(")");
        Ok(inner)
    }

    /// `Quantifier`; whether it is lazy does not change which texts match.
    fn quantified(&mut self, atom: Hir) -> Result<Hir, Unsupported> {
        let (min, max) = match self.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => match self.counts()? {
                Some(counts) => counts,
                None => return Ok(atom),
            },
            _ => return Ok(atom),
        };
        // That of `{` has been passed over but for its end.
        self.rest.next();
        self.take("?");
        Ok(Hir::repetition(hir::Repetition {
            min,
            max,
            greedy: true,
            sub: Box::new(atom),
        }))
    }

    /// The numbers in braces, up to the last brace. Without the `u` flag, braces can be
    /// there as they are.
    fn counts(&mut self) -> Result<Option<(u32, Option<u32>)>, Unsupported> {
        let Some((text, _)) = self
            .rest
            .as_str()
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'))
        else {
            return Ok(None);
        };
        let is_number =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let (min, max) = match text.split_once(',') {
            None => (text, Some(text)),
            Some((min, "")) => (min, None),
            Some((min, max)) => (min, Some(max)),
        };
        if !is_number(min) || !max.is_none_or(is_number) {
            return Ok(None);
        }
        let number = |text: &str| text.parse().map_err(|_| "a count beyond 32 bits");
        let counts = (number(min)?, max.map(number).transpose()?);
        for _ in 0..=text.len() {
            self.rest.next();
        }
        Ok(Some(counts))
    }
}

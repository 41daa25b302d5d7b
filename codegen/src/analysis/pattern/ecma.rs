//! Regular expressions of ECMA 262 (section 22.2.1, and appendix B.1.2 for those without the
//! `u` flag) as syntax trees of `regex-syntax`.
//!
//! Expressions have already been validated, so the parser does not look for errors. What no finite
//! automaton can match, or is rare, is returned by its name.
//!
//! Imports `class`, `parser`.

use regex_syntax::hir::{self, Hir};

use super::class::{self, Atom};
use super::parser::{Parser, Unsupported};

/// The maximum depth of groups; a backtracking engine takes the rest.
const DEEPEST: u32 = 64;

/// The conditions on a text: each tree with whether it must match, or must not.
pub(super) type Conditions = Vec<(bool, Hir)>;

/// Parses an expression: with the `u` flag, or by appendix B.
pub(super) fn parse(source: &str, has_u: bool) -> Result<Conditions, Unsupported> {
    let mut parser = Parser::new(source, has_u);
    let mut ahead = parser.clone();
    let mut all = ahead.lookaheads()?;
    if all.is_empty() {
        all.push((true, parser.disjunction()?));
    } else {
        parser = ahead;
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

impl Parser<'_> {
    /// Lookaheads at the very start, as conditions of their own.
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
            return Err("groups that are nested too deeply");
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
            // Engines that work on bytes would find it within characters.
            '\\' if self.take("B") => return Err("`\\B`"),
            '\\' => self.escape()?.tree(),
            c => Atom::Code(c.into()).tree(),
        })
    }

    /// The kind of a group, after its parenthesis.
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
        // Of `{…}`, only the end is left.
        self.rest.next();
        self.take("?");
        Ok(Hir::repetition(hir::Repetition {
            min,
            max,
            greedy: true,
            sub: Box::new(atom),
        }))
    }

    /// The numbers in braces, up to the closing brace. Without the `u` flag, braces can be
    /// literals.
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

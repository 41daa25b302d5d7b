//! Path templates: `/Calls/{Sid}.json` as segments of literals and parameters.
//!
//! Imports nothing. The syntax is that of "Path Templating" in OpenAPI 3.0.3: a name in
//! braces stands for a path parameter, and every other character for itself.

use std::collections::HashSet;
use std::fmt;

/// A path template, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Template<'t> {
    /// What stands between the slashes, in order: `/` has one empty segment, and a slash
    /// at the end makes an empty segment too.
    pub segments: Vec<Vec<Piece<'t>>>,
}

/// A part of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece<'t> {
    /// Text that stands for itself.
    Literal(&'t str),
    /// The name of a path parameter.
    Parameter(&'t str),
}

/// Why a text is no path template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateError<'t> {
    /// `{}` has no name.
    NoName,
    /// `{a{b}}`: a brace within braces.
    Nested,
    /// `{a` has no closing brace.
    Unclosed,
    /// `a}` has no opening brace.
    Unopened,
    /// The same name stands twice.
    Twice(&'t str),
}

impl fmt::Display for TemplateError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoName => f.write_str("`{}` has no name between the braces"),
            Self::Nested => f.write_str("a brace opens within braces"),
            Self::Unclosed => f.write_str("a brace is never closed"),
            Self::Unopened => f.write_str("a brace closes that never opened"),
            Self::Twice(name) => write!(f, "`{{{name}}}` occurs twice"),
        }
    }
}

impl<'t> Template<'t> {
    /// Takes a path template apart. The slash at its start belongs to no segment.
    ///
    /// # Errors
    /// Braces that do not pair up, that hold no name, or that repeat one.
    pub fn parse(path: &'t str) -> Result<Self, TemplateError<'t>> {
        let mut segments = Vec::new();
        let mut segment = Vec::new();
        let mut rest = path.strip_prefix('/').unwrap_or(path);
        loop {
            let end = rest.find(['{', '}', '/']).unwrap_or(rest.len());
            let (literal, tail) = rest.split_at(end);
            if !literal.is_empty() {
                segment.push(Piece::Literal(literal));
            }
            let mut after = tail.chars();
            rest = match after.next() {
                None => break,
                Some('/') => {
                    segments.push(std::mem::take(&mut segment));
                    after.as_str()
                }
                Some('{') => {
                    let (name, after) = parameter(after.as_str())?;
                    segment.push(Piece::Parameter(name));
                    after
                }
                Some(_) => return Err(TemplateError::Unopened),
            };
        }
        segments.push(segment);
        Self { segments }.without_repeats()
    }

    /// The names of the path parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &'t str> + '_ {
        self.segments
            .iter()
            .flatten()
            .filter_map(|piece| match piece {
                Piece::Parameter(name) => Some(*name),
                Piece::Literal(_) => None,
            })
    }

    /// The template with all its parameters called the same.
    pub(super) fn without_names(mut self) -> Self {
        for piece in self.segments.iter_mut().flatten() {
            if let Piece::Parameter(name) = piece {
                *name = "";
            }
        }
        self
    }

    /// Whether a character stands in the text between the parameters.
    pub fn has_literal(&self, c: char) -> bool {
        let has = |piece: &Piece<'_>| matches!(piece, Piece::Literal(text) if text.contains(c));
        self.segments.iter().flatten().any(has)
    }

    fn without_repeats(self) -> Result<Self, TemplateError<'t>> {
        let mut seen = HashSet::new();
        let repeated = self.parameters().find(|name| !seen.insert(*name));
        repeated.map_or(Ok(self), |name| Err(TemplateError::Twice(name)))
    }
}

/// Splits what follows an opening brace into the name and what follows the closing brace.
/// A name may hold every character but braces, a slash too.
fn parameter(text: &str) -> Result<(&str, &str), TemplateError<'_>> {
    let end = text.find(['{', '}']).ok_or(TemplateError::Unclosed)?;
    let (name, tail) = text.split_at(end);
    match tail.strip_prefix('}') {
        None => Err(TemplateError::Nested),
        Some(_) if name.is_empty() => Err(TemplateError::NoName),
        Some(after) => Ok((name, after)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Literal, Parameter};

    #[test]
    fn a_segment_is_a_list_of_pieces() {
        let template = Template::parse("/Accounts/{A}/Calls/{Sid}.json").unwrap();
        assert_eq!(
            template.segments,
            [
                vec![Literal("Accounts")],
                vec![Parameter("A")],
                vec![Literal("Calls")],
                vec![Parameter("Sid"), Literal(".json")],
            ]
        );
        assert_eq!(template.parameters().collect::<Vec<_>>(), ["A", "Sid"]);
    }

    #[test]
    fn slashes_at_the_ends_are_kept_apart() {
        let segments = |path| Template::parse(path).unwrap().segments;
        assert_eq!(segments("/"), [vec![]]);
        assert_eq!(segments("/a/"), [vec![Literal("a")], vec![]]);
        assert_eq!(segments("//a"), [vec![], vec![Literal("a")]]);
        assert_eq!(segments("/{a/b}"), [vec![Parameter("a/b")]]);
    }

    #[test]
    fn braces_pair_up_and_hold_a_name_once() {
        let fault = |path| Template::parse(path).unwrap_err();
        assert_eq!(fault("/a/{}"), TemplateError::NoName);
        assert_eq!(fault("/a/{b{c}}"), TemplateError::Nested);
        assert_eq!(fault("/a/{b"), TemplateError::Unclosed);
        assert_eq!(fault("/a/b}"), TemplateError::Unopened);
        assert_eq!(fault("/{a}/{b}/{a}"), TemplateError::Twice("a"));
    }
}

//! Path templates: `/Calls/{Sid}.json` as segments of literals and parameters.
//!
//! The syntax is that of "Path Templating" in OpenAPI 3.0.4: a name in braces is a path
//! parameter, and every other character is literal. A path has neither query nor fragment there,
//! but documents use both to distinguish operations that share a path, and some write a query as
//! in RFC 6570 (`{?page,size}`). Their meaning is clear, so they are accepted. Imports nothing.

use std::collections::HashSet;

/// A parsed path template.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Template<'t> {
    /// The segments between the slashes, in order: `/` has one empty segment, and a slash at the
    /// end is followed by an empty segment too.
    pub segments: Vec<Vec<Piece<'t>>>,
    /// The parts between the `&` after a `?`, in order: `beta=true` as one literal, `q={text}` as
    /// a literal and a parameter. All of it is sent; a parameter in here is sent in the query,
    /// whatever its `in` says.
    pub query: Vec<Vec<Piece<'t>>>,
    /// The part after a `#`. It distinguishes operations, and is never sent (RFC 9110, section
    /// 7.1).
    pub fragment: Option<&'t str>,
}

/// A part of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece<'t> {
    /// Literal text.
    Literal(&'t str),
    /// The name of a parameter.
    Parameter(&'t str),
}

const NO_NAME: &str = "`{}` does not contain a name";

impl<'t> Template<'t> {
    /// Parses a path template. The slash at its start is not part of a segment.
    ///
    /// # Errors
    /// What is wrong with its braces: they do not pair up, or do not contain a name.
    pub fn parse(path: &'t str) -> Result<Self, &'static str> {
        let mut template = Self::default();
        let mut part = Vec::new();
        let mut in_query = false;
        let mut rest = path.strip_prefix('/').unwrap_or(path);
        while !rest.is_empty() {
            let marks: &[char] = match in_query {
                true => &['{', '}', '#', '&'],
                false => &['{', '}', '#', '/', '?'],
            };
            let (literal, tail) = rest.split_at(rest.find(marks).unwrap_or(rest.len()));
            if !literal.is_empty() {
                part.push(Piece::Literal(literal));
            }
            let mut chars = tail.chars();
            let mark = chars.next();
            rest = chars.as_str();
            match mark {
                None => {}
                Some('{') => {
                    let (name, after) = parameter(rest)?;
                    rest = after;
                    if let Some(names) = name.strip_prefix(['?', '&']) {
                        template.end_part(&mut part, in_query);
                        in_query = true;
                        template.names_of_query(names)?;
                    } else {
                        part.push(Piece::Parameter(name));
                    }
                }
                Some('}') => return Err("there is a `}` without a `{`"),
                Some('#') => {
                    template.fragment = Some(rest);
                    break;
                }
                Some(mark) => {
                    template.end_part(&mut part, in_query);
                    in_query |= mark == '?';
                }
            }
        }
        template.end_part(&mut part, in_query);
        Ok(template)
    }

    /// Ends a segment, or a part of the query. In a query, an empty part is dropped.
    fn end_part(&mut self, part: &mut Vec<Piece<'t>>, in_query: bool) {
        let part = std::mem::take(part);
        if !in_query {
            self.segments.push(part);
        } else if !part.is_empty() {
            self.query.push(part);
        }
    }

    /// Adds the names in `{?a,b}` (RFC 6570, section 3.2.8). The star after a name, which explodes
    /// a list, is dropped: in OpenAPI the parameter itself says so.
    fn names_of_query(&mut self, names: &'t str) -> Result<(), &'static str> {
        for name in names.split(',') {
            let name = name.trim().trim_end_matches('*');
            if name.is_empty() {
                return Err(NO_NAME);
            }
            self.query.push(vec![Piece::Parameter(name)]);
        }
        Ok(())
    }

    /// The names of the parameters in the path, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &'t str> + '_ {
        names(&self.segments)
    }

    /// The names of the parameters after the `?`, in order.
    pub fn query_parameters(&self) -> impl Iterator<Item = &'t str> + '_ {
        names(&self.query)
    }

    /// The first name that occurs more than once, always for the same value.
    pub(in crate::spec) fn repeated(&self) -> Option<&'t str> {
        let mut seen = HashSet::new();
        let mut names = self.parameters().chain(self.query_parameters());
        names.find(|name| !seen.insert(*name))
    }

    /// The template with the names of its parameters removed.
    pub(in crate::spec) fn without_names(mut self) -> Self {
        let parts = self.segments.iter_mut().chain(&mut self.query);
        for piece in parts.flatten() {
            if let Piece::Parameter(name) = piece {
                *name = "";
            }
        }
        self
    }
}

fn names<'s, 't>(parts: &'s [Vec<Piece<'t>>]) -> impl Iterator<Item = &'t str> + use<'s, 't> {
    parts.iter().flatten().filter_map(|piece| match piece {
        Piece::Parameter(name) => Some(*name),
        Piece::Literal(_) => None,
    })
}

/// Splits what follows an opening brace into the name and what follows the closing brace.
/// A name may contain every character but braces, even a slash.
fn parameter(text: &str) -> Result<(&str, &str), &'static str> {
    let end = text.find(['{', '}']).ok_or("a `{` is never closed")?;
    let (name, tail) = text.split_at(end);
    match tail.strip_prefix('}') {
        None => Err("there is a `{` inside braces"),
        Some(_) if name.is_empty() => Err(NO_NAME),
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
        assert_eq!((template.query.len(), template.fragment), (0, None));
    }

    #[test]
    fn slashes_at_the_ends_matter() {
        let segments = |path| Template::parse(path).unwrap().segments;
        assert_eq!(segments("/"), [vec![]]);
        assert_eq!(segments("/a/"), [vec![Literal("a")], vec![]]);
        assert_eq!(segments("//a"), [vec![], vec![Literal("a")]]);
        assert_eq!(segments("/{a/b}"), [vec![Parameter("a/b")]]);
        assert_eq!(segments("a/b"), segments("/a/b"));
        assert_eq!(segments(""), segments("/"));
    }

    #[test]
    fn braces_pair_up_and_hold_a_name() {
        let fault = |path| Template::parse(path).unwrap_err();
        assert_eq!(fault("/a/{}"), NO_NAME);
        assert_eq!(fault("/a{?}"), NO_NAME);
        assert_eq!(fault("/a/{b{c}}"), "there is a `{` inside braces");
        assert_eq!(fault("/a/{b"), "a `{` is never closed");
        assert_eq!(fault("/a/b}"), "there is a `}` without a `{`");
        assert_eq!(fault("/a?b=}"), "there is a `}` without a `{`");
        assert_eq!(
            Template::parse("/{a}/{b}/{a}").unwrap().repeated(),
            Some("a")
        );
    }

    #[test]
    fn a_query_is_split_into_parts() {
        let template = Template::parse("/a/{b}?beta=true&q={text}&&c/d").unwrap();
        assert_eq!(
            template.segments,
            [vec![Literal("a")], vec![Parameter("b")]]
        );
        assert_eq!(
            template.query,
            [
                vec![Literal("beta=true")],
                vec![Literal("q="), Parameter("text")],
                vec![Literal("c/d")],
            ]
        );
        assert_eq!(template.query_parameters().collect::<Vec<_>>(), ["text"]);
        assert_eq!(
            Template::parse("/a/?b").unwrap().segments,
            Template::parse("/a/").unwrap().segments
        );
    }

    #[test]
    fn a_query_may_be_written_as_in_rfc_6570() {
        let template = Template::parse("/a{?page,size*}{&q}").unwrap();
        assert_eq!(template.segments, [vec![Literal("a")]]);
        assert_eq!(
            template.query_parameters().collect::<Vec<_>>(),
            ["page", "size", "q"]
        );
    }

    #[test]
    fn a_fragment_is_the_rest() {
        let template = Template::parse("/a?b=c#d/{e?&#").unwrap();
        assert_eq!(template.query, [vec![Literal("b=c")]]);
        assert_eq!(template.fragment, Some("d/{e?&#"));
        assert_ne!(
            Template::parse("/a#b").unwrap().without_names(),
            Template::parse("/a#c").unwrap().without_names()
        );
    }
}

//! Words for messages: a document's text made fit to print, and the nearest known name.
//!
//! Imports nothing.

use super::Node;
use std::collections::HashSet;

/// How much of a document's text a message repeats.
const EXCERPT: usize = 60;

/// Names longer than this are never compared: the cost grows with the product of lengths.
const COMPARED: usize = 64;

/// A text of the document between backticks, cut short, without anything that could act
/// on a terminal or break the line.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("`");
    for (index, c) in text.chars().enumerate() {
        if index == EXCERPT {
            out.push('…');
            break;
        }
        match c {
            '"' | '\'' | '\\' => out.push(c),
            c => out.extend(c.escape_debug()),
        }
    }
    out.push('`');
    out
}

/// The text of a scalar, for places where a string belongs but a bare number does no harm
/// (`version: 1.0`); none for null, lists and objects.
pub(super) fn scalar_text(node: &Node) -> Option<String> {
    match node {
        Node::Bool(value) => Some(value.to_string()),
        Node::Integer(number) => Some(number.to_string()),
        // This form keeps the point of a whole number, and knows exponents, so that no
        // number gets longer than a line.
        Node::Float(number) => Some(format!("{number:?}")),
        Node::String(text) => Some(text.clone()),
        Node::Null | Node::List(_) | Node::Map(_) => None,
    }
}

/// Texts as "`a`", "`a` or `b`", "`a`, `b` or `c`".
pub(super) fn either<T: AsRef<str>>(texts: &[T]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| quoted(text.as_ref())).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}

/// The known name that `wanted` is probably a misspelling of.
pub(super) fn nearest<'a>(
    wanted: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    nearest_few(wanted, known, 1).pop()
}

/// Up to `count` known names that `wanted` may be a misspelling of, the nearest first,
/// and of equally near ones the first in order.
pub(super) fn nearest_few<'a>(
    wanted: &str,
    known: impl IntoIterator<Item = &'a str>,
    count: usize,
) -> Vec<&'a str> {
    let limit = (wanted.chars().count() / 3).clamp(1, 3);
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|name| Some((distance(wanted, name, limit)?, name)))
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    let mut seen = HashSet::new();
    near.retain(|(_, name)| seen.insert(*name));
    near.into_iter().take(count).map(|(_, name)| name).collect()
}

/// How many characters must be put in, taken out, exchanged or swapped with their
/// neighbour to make `b` of `a` (optimal string alignment); none where it is more than
/// `limit`. Case counts for nothing.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    if a.len().max(b.len()) > COMPARED || a.len().abs_diff(b.len()) > 4 * limit {
        return None;
    }
    let letters = |text: &str| {
        text.chars()
            .map(|c| c.to_ascii_lowercase())
            .collect::<Vec<_>>()
    };
    let (a, b) = (letters(a), letters(b));
    // Three rows of the table: the one in the making and the two above it.
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, &from) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, &to) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let swapped =
                i > 0 && j > 0 && a.get(i - 1) == Some(&to) && b.get(j - 1) == Some(&from);
            let mut best = at(&row, j) + usize::from(from != to);
            best = best.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            if swapped {
                best = best.min(at(&above, j - 1) + 1);
            }
            next.push(best);
        }
        above = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspellings_find_their_name() {
        let types = ["array", "boolean", "integer", "number", "object", "string"];
        assert_eq!(nearest("strng", types), Some("string"));
        assert_eq!(nearest("qeury", ["path", "query"]), Some("query"));
        assert_eq!(
            nearest("minLenght", ["maxLength", "minLength"]),
            Some("minLength")
        );
        assert_eq!(nearest("String", types), Some("string"));
        assert_eq!(nearest("zebra", types), None);
        assert_eq!(nearest(&"x".repeat(100_000), types), None);
    }

    #[test]
    fn nothing_of_a_document_reaches_the_terminal_raw() {
        assert_eq!(
            quoted("a\n\u{1b}[31m\u{202e}"),
            "`a\\n\\u{1b}[31m\\u{202e}`"
        );
        assert_eq!(quoted(&"é".repeat(1000)).chars().count(), EXCERPT + 3);
    }

    #[test]
    fn lists_of_names_read_well() {
        assert_eq!(either(&["a"]), "`a`");
        assert_eq!(either(&["a", "b", "c"]), "`a`, `b` or `c`");
    }
}

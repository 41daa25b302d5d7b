//! Selecting the values of a document by an expression (RFC 9535, section 2).
//!
//! Imports from this layer `document`, and from this folder `expression` and `function`.

use super::expression::{Embedded, Logical, Operand, Operator, Query, Segment, Selector};
use super::function::matches;
use crate::spec::document::{Cursor, Node, compared};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::ptr;

impl Query {
    /// The values that the expression selects, with their pointers, each of them once.
    pub(in crate::spec) fn select<'d>(&self, root: &'d Node) -> Vec<Cursor<'d>> {
        let mut selected = vec![Cursor::root(root)];
        for segment in &self.segments {
            selected = apply(segment, &selected, root);
            let mut seen = HashSet::new();
            selected.retain(|cursor| seen.insert(ptr::from_ref(cursor.node)));
        }
        selected
    }
}

/// Everything that a query inside a filter selects; a value may be there more than once.
fn embedded<'d>(query: &Embedded, here: &Cursor<'d>, root: &'d Node) -> Vec<Cursor<'d>> {
    let start = match query.is_absolute {
        true => Cursor::root(root),
        false => here.clone(),
    };
    let segments = query.query.segments.iter();
    segments.fold(vec![start], |selected, segment| {
        apply(segment, &selected, root)
    })
}

fn apply<'d>(segment: &Segment, inputs: &[Cursor<'d>], root: &'d Node) -> Vec<Cursor<'d>> {
    let mut out = Vec::new();
    for input in inputs {
        visit(segment, input, root, &mut out);
    }
    out
}

/// Selects children of a value; for a segment that descends, then those of its children. The tree
/// is not deep, so recursion is safe.
fn visit<'d>(segment: &Segment, input: &Cursor<'d>, root: &'d Node, out: &mut Vec<Cursor<'d>>) {
    for selector in &segment.selectors {
        children_by(selector, input, root, out);
    }
    if segment.descends {
        for child in children(input) {
            visit(segment, &child, root, out);
        }
    }
}

fn children<'d>(input: &Cursor<'d>) -> impl Iterator<Item = Cursor<'d>> + use<'d> {
    let entries = input.entries().map(|(_, value)| value);
    entries.chain(input.items())
}

fn children_by<'d>(
    selector: &Selector,
    input: &Cursor<'d>,
    root: &'d Node,
    out: &mut Vec<Cursor<'d>>,
) {
    let length = input.node.items().len();
    match selector {
        Selector::Name(name) => out.extend(input.get(name)),
        Selector::Wildcard => out.extend(children(input)),
        Selector::Index(index) => out.extend(item(input, from_end(*index, length))),
        Selector::Slice { start, end, step } => {
            let indices = slice(*start, *end, *step, length).into_iter();
            out.extend(indices.filter_map(|index| item(input, index)));
        }
        Selector::Filter(test) => {
            out.extend(children(input).filter(|child| holds(test, child, root)));
        }
    }
}

fn item<'d>(list: &Cursor<'d>, index: i64) -> Option<Cursor<'d>> {
    let index = usize::try_from(index).ok()?;
    Some(Cursor {
        node: list.node.items().get(index)?,
        at: list.at.index(index),
    })
}

/// An index whose negative values count from the end.
fn from_end(index: i64, length: usize) -> i64 {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    match index {
        0.. => index,
        _ => index.saturating_add(length),
    }
}

/// The indices of a slice, in the order of selection (section 2.3.4.2.2).
fn slice(start: Option<i64>, end: Option<i64>, step: i64, length: usize) -> Vec<i64> {
    let last = i64::try_from(length).unwrap_or(i64::MAX);
    let bound = |index: Option<i64>, otherwise: i64, low: i64, high: i64| {
        index.map_or(otherwise, |index| from_end(index, length).clamp(low, high))
    };
    let mut indices = Vec::new();
    if step > 0 {
        let (mut at, end) = (bound(start, 0, 0, last), bound(end, last, 0, last));
        while at < end {
            indices.push(at);
            at = at.saturating_add(step);
        }
    } else if step < 0 {
        let mut at = bound(start, last - 1, -1, last - 1);
        let end = bound(end, -1, -1, last - 1);
        while at > end {
            indices.push(at);
            at = at.saturating_add(step);
        }
    }
    indices
}

fn holds(test: &Logical, here: &Cursor<'_>, root: &Node) -> bool {
    match test {
        Logical::Or(terms) => terms.iter().any(|term| holds(term, here, root)),
        Logical::And(terms) => terms.iter().all(|term| holds(term, here, root)),
        Logical::Not(term) => !holds(term, here, root),
        Logical::Exists(query) => !embedded(query, here, root).is_empty(),
        Logical::Compare(left, operator, right) => {
            let (left, right) = (value(left, here, root), value(right, here, root));
            compare(left.as_deref(), *operator, right.as_deref())
        }
        Logical::Matches {
            text,
            pattern,
            whole,
        } => {
            let (text, pattern) = (value(text, here, root), value(pattern, here, root));
            match (text.as_deref(), pattern.as_deref()) {
                (Some(Node::String(text)), Some(Node::String(pattern))) => {
                    matches(pattern, text, *whole)
                }
                _ => false,
            }
        }
    }
}

/// The value of an operand; none for nothing.
fn value<'n>(operand: &'n Operand, here: &Cursor<'n>, root: &'n Node) -> Option<Cow<'n, Node>> {
    match operand {
        Operand::Literal(node) => Some(Cow::Borrowed(node)),
        Operand::Single(query) | Operand::Value(query) => {
            let selected = embedded(query, here, root);
            match selected.as_slice() {
                [one] => Some(Cow::Borrowed(one.node)),
                _ => None,
            }
        }
        Operand::Count(query) => number(embedded(query, here, root).len()),
        Operand::Length(of) => match value(of, here, root)?.as_ref() {
            Node::String(text) => number(text.chars().count()),
            Node::List(items) => number(items.len()),
            Node::Map(entries) => number(entries.len()),
            _ => None,
        },
    }
}

fn number(count: usize) -> Option<Cow<'static, Node>> {
    let count = i128::try_from(count).ok()?;
    Some(Cow::Owned(Node::Integer(count)))
}

fn compare(left: Option<&Node>, operator: Operator, right: Option<&Node>) -> bool {
    let equal = || match (left, right) {
        (Some(left), Some(right)) => equal(left, right),
        (left, right) => left.is_none() && right.is_none(),
    };
    let is = |wanted: Ordering| order(left, right) == Some(wanted);
    match operator {
        Operator::Equal => equal(),
        Operator::NotEqual => !equal(),
        Operator::Less => is(Ordering::Less),
        Operator::LessOrEqual => is(Ordering::Less) || equal(),
        Operator::Greater => is(Ordering::Greater),
        Operator::GreaterOrEqual => is(Ordering::Greater) || equal(),
    }
}

/// Only numbers and strings are less than others of their kind (section 2.3.5.2.2).
fn order(left: Option<&Node>, right: Option<&Node>) -> Option<Ordering> {
    match (left?, right?) {
        (Node::String(left), Node::String(right)) => Some(left.cmp(right)),
        (left, right) => compared(left, right),
    }
}

/// Whether two values are equal: numbers by their value, objects in any order.
fn equal(left: &Node, right: &Node) -> bool {
    match (left, right) {
        (Node::List(left), Node::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| equal(l, r))
        }
        (Node::Map(left), Node::Map(right)) => {
            let has = |(key, value)| right.get(key).is_some_and(|other| equal(value, other));
            left.len() == right.len() && left.iter().all(has)
        }
        (left, right) => match compared(left, right) {
            Some(order) => order == Ordering::Equal,
            None => left == right,
        },
    }
}

#[cfg(test)]
#[path = "select_tests.rs"]
mod tests;

//! Schemas that list their values: `enum` and `const`.
//!
//! Imports `diag`, `keyword` and `spec`; the context, assertions and intersections.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diag::Code;
use crate::keyword::{JsonTypes, Keyword};
use crate::lower::context::{Context, contradiction};
use crate::lower::docs::json_excerpt;
use crate::lower::schema::assertion::violated_besides;
use crate::lower::schema::intersection::Intersection;
use crate::lower::schema::value::{canonical, json_type};
use crate::spec::{Cursor, Node};

/// The values that an intersection lists, each once, without null.
#[derive(Clone, Debug, Default)]
pub(in crate::lower::schema) struct Values<'d> {
    pub(in crate::lower::schema) list: Vec<Cursor<'d>>,
}

impl<'d> Values<'d> {
    /// The values as strings, if all are.
    pub(in crate::lower::schema) fn strings(&self) -> Option<Vec<&'d str>> {
        let strings = self.list.iter().map(|value| value.node.as_str());
        strings.collect()
    }

    /// The values as the text of a tag each: that of a number or a boolean is as JSON writes
    /// it.
    pub(in crate::lower::schema) fn tags(&self) -> Option<Vec<String>> {
        let tags = self.list.iter().map(|value| match value.node {
            Node::String(text) => Some(text.clone()),
            Node::Bool(_) | Node::Integer(_) | Node::Float(_) => Some(canonical(value.node)),
            _ => None,
        });
        tags.collect()
    }
}

/// The values that all schemas of an intersection list, or any of them where these have nothing in
/// common, and that their other keywords allow; none where they list none. Values that violate a keyword are reported.
pub(in crate::lower::schema) fn values<'d>(
    cx: &Context<'d, '_>,
    whole: &Intersection<'d>,
    types: JsonTypes,
) -> Option<Values<'d>> {
    let mut common: Option<Vec<Cursor<'d>>> = None;
    for schema in whole.schemas() {
        let values = schema.allowed_values();
        if let Some(values) = values.filter(|values| !values.is_empty()) {
            let list = || {
                schema
                    .get(Keyword::Const)
                    .or_else(|| schema.get(Keyword::Enum))
            };
            common = Some(match (common, list()) {
                (Some(common), Some(list)) => both(cx, common, values, &list),
                _ => values,
            });
        }
    }
    let mut met = HashSet::new();
    let (mut list, mut violating) = (Vec::new(), Vec::new());
    let mut is_new = |node: &Node| *node != Node::Null && met.insert(canonical(node));
    for value in common?.into_iter().filter(|value| is_new(value.node)) {
        match violated(cx, value.node, whole, types) {
            None => list.push(value),
            Some(keyword) => violating.push((value, keyword)),
        }
    }
    // Where none is left, the values are what was meant, and not the constraints.
    if list.is_empty() {
        list = violating.iter().map(|(value, _)| value.clone()).collect();
        list.retain(|value| json_type(value.node).within(types));
    }
    report(cx, violating);
    (!list.is_empty()).then_some(Values { list })
}

/// Reports the values that violate other keywords, once for each keyword, at the first of them.
fn report<'d>(cx: &Context<'d, '_>, violating: Vec<(Cursor<'d>, Keyword)>) {
    let mut groups: IndexMap<Keyword, Vec<Cursor<'d>>> = IndexMap::new();
    for (value, keyword) in violating {
        groups.entry(keyword).or_default().push(value);
    }
    for (keyword, values) in groups {
        let Some((first, others)) = values.split_first() else {
            continue;
        };
        let first_text = json_excerpt(first.node);
        let message = match others {
            [] => format!("the value {first_text} violates the `{keyword}` of its schema"),
            [other] => {
                let other = json_excerpt(other.node);
                format!(
                    "the values {first_text} and {other} violate the `{keyword}` of their schema"
                )
            }
            others => {
                let count = others.len();
                format!(
                    "the value {first_text} and {count} others violate the `{keyword}` of their schema"
                )
            }
        };
        cx.fault(Code::VALUE_BREAKS_RULE, &first.at, message);
    }
}

/// The values that are in both lists, the second of which is at `place`. Where there are none, the
/// values of both are what was meant, unless every word counts.
pub(in crate::lower::schema) fn both<'d>(
    cx: &Context<'d, '_>,
    mut first: Vec<Cursor<'d>>,
    second: Vec<Cursor<'d>>,
    place: &Cursor<'d>,
) -> Vec<Cursor<'d>> {
    let common = in_common(&first, &second);
    let has_values = |list: &[Cursor<'d>]| list.iter().any(|it| *it.node != Node::Null);
    // Null may be all that two lists have in common, if it is all that one of them has.
    let is_more_than_null = has_values(&first) && has_values(&second);
    let Some(one) = first.first() else {
        return common;
    };
    if has_values(&common) || (!common.is_empty() && !is_more_than_null) {
        return common;
    }
    if cx.is_strict() || !is_more_than_null {
        cx.contradict(one, place);
        return first;
    }
    let help = "the values of both are accepted";
    cx.report(contradiction(one, place).help(help));
    first.extend(second);
    first
}

/// The values of the first list that are in the second one too.
fn in_common<'d>(first: &[Cursor<'d>], second: &[Cursor<'d>]) -> Vec<Cursor<'d>> {
    let known: HashSet<_> = second.iter().map(|value| canonical(value.node)).collect();
    let is_common = |value: &&Cursor<'d>| known.contains(&canonical(value.node));
    first.iter().filter(is_common).cloned().collect()
}

/// The keyword beside `enum` and `const` that a value violates.
pub(in crate::lower::schema) fn violated<'d>(
    cx: &Context<'d, '_>,
    value: &Node,
    whole: &Intersection<'d>,
    types: JsonTypes,
) -> Option<Keyword> {
    if !json_type(value).within(types) {
        return Some(Keyword::Type);
    }
    let mut schemas = whole.schemas();
    schemas.find_map(|schema| violated_besides(cx, value, schema))
}

//! Schemas that list their values: `enum` and `const`.
//!
//! Imports `diag`, `keyword` and `spec`; the context, assertions and intersections.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diag::{Code, Diagnostic};
use crate::keyword::{JsonTypes, Keyword};
use crate::lower::context::{Context, contradiction};
use crate::lower::docs::json_excerpt;
use crate::lower::schema::assertion::{is_ruled, violated_besides};
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
/// common, and that their other keywords allow; none where they list none. Values that violate a
/// keyword are reported.
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
    let mut is_new = |node: &Node| *node != Node::Null && met.insert(canonical(node));
    let list = common?.into_iter().filter(|value| is_new(value.node));
    let list = satisfying(cx, list.collect(), whole, types);
    (!list.is_empty()).then_some(Values { list })
}

/// Those of the listed values that satisfy what else an intersection says; others are reported.
/// Where none does, the values are what was meant, and not the constraints.
pub(in crate::lower::schema) fn satisfying<'d>(
    cx: &Context<'d, '_>,
    values: Vec<Cursor<'d>>,
    whole: &Intersection<'d>,
    types: JsonTypes,
) -> Vec<Cursor<'d>> {
    let (mut list, mut violating) = (Vec::new(), Vec::new());
    for value in values {
        match violated(cx, value.node, whole, types) {
            None => list.push(value),
            Some(keyword) => violating.push((value, keyword)),
        }
    }
    let is_kept = |value: &Cursor<'d>| list.is_empty() && json_type(value.node).within(types);
    let all = violating.into_iter();
    let (kept, omitted): (Vec<_>, Vec<_>) = all.partition(|(value, _)| is_kept(value));
    if !kept.is_empty() {
        let fate = "no listed value is valid, so all of them are accepted";
        report(cx, kept.clone(), [fate; 2]);
        document_constraints(cx, whole);
    }
    report(
        cx,
        omitted,
        ["the value is omitted", "the values are omitted"],
    );
    list.extend(kept.into_iter().map(|(value, _)| value));
    list
}

/// Records that the constraints beside listed values are not enforced.
fn document_constraints<'d>(cx: &Context<'d, '_>, whole: &Intersection<'d>) {
    let reason = "no listed value satisfies the constraints beside it, so these are not enforced";
    for (schema, keyword) in constraints(whole) {
        cx.coverage.document(schema, keyword, reason);
    }
}

/// Records that listed values have been held against the constraints beside them.
pub(in crate::lower::schema) fn verify_constraints<'d>(
    cx: &Context<'d, '_>,
    whole: &Intersection<'d>,
) {
    for (schema, keyword) in constraints(whole) {
        cx.coverage.verify(schema, keyword);
    }
    let reason = "the values are listed; they are not checked against the format";
    for schema in whole.schemas() {
        cx.coverage.document(schema, Keyword::Format, reason);
    }
}

/// The keywords about values of one type that listed values are held against.
fn constraints<'w, 'd>(
    whole: &'w Intersection<'d>,
) -> impl Iterator<Item = (&'w Cursor<'d>, Keyword)> {
    whole.schemas().flat_map(|schema| {
        let keywords = schema
            .keywords()
            .filter(|keyword| keyword.json_types() != JsonTypes::ALL && is_ruled(schema, *keyword));
        keywords.map(move |keyword| (schema, keyword))
    })
}

/// Reports the values that violate other keywords, once for each keyword, at the first of them.
/// `fate` says what happens to one value, and to several.
fn report<'d>(cx: &Context<'d, '_>, violating: Vec<(Cursor<'d>, Keyword)>, fate: [&str; 2]) {
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
        let [one, several] = fate;
        let help = if others.is_empty() { one } else { several };
        cx.report(Diagnostic::new(Code::VALUE_BREAKS_RULE, &first.at, message).help(help));
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
fn violated<'d>(
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

//! Schemas that list their values: `enum` and `const`.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`; the context, assertions and intersections.

use std::collections::HashSet;

use crate::diag::{Code, Diagnostic};
use crate::ir::{Constant, Shape, Type};
use crate::keyword::{JsonTypes, Keyword};
use crate::lower::context::{Context, contradiction};
use crate::lower::schema::assertion::{is_ruled, violated_besides};
use crate::lower::schema::intersection::Intersection;
use crate::lower::schema::value::{canonical, constant, json_type};
use crate::spec::{Cursor, Node, json};

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

    /// The shape of a type that has these values and no others.
    pub(in crate::lower::schema) fn shape(&self) -> Shape {
        if let Some(strings) = self.strings() {
            let values = strings.into_iter().map(str::to_owned).collect();
            let open = false;
            return Shape::Enumeration { values, open };
        }
        let values = self.list.iter().map(|value| constant(value.node));
        let values: Vec<_> = values.collect();
        let booleans = [Constant::Boolean(true), Constant::Boolean(false)];
        if values.len() == 2 && booleans.iter().all(|value| values.contains(value)) {
            return Shape::Alias(Type::Boolean);
        }
        Shape::Constants(values)
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
    let fault = |value: &Cursor<'d>, keyword: Keyword, help: &str| {
        let text = json(value.node);
        let message = format!("the value {text} violates the `{keyword}` of its schema");
        let fault = Diagnostic::new(Code::VALUE_BREAKS_RULE, &value.at, message);
        cx.report(fault.help(help));
    };
    if let Some((value, keyword)) = kept.first() {
        let help = "no listed value is valid, so all of them are accepted";
        fault(value, *keyword, help);
        document_constraints(cx, whole);
    }
    for (value, keyword) in &omitted {
        fault(value, *keyword, "the value is omitted");
    }
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

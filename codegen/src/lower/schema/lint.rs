//! Reports of schemas that cannot mean what they say.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`; the context and facts.

use super::expressed::BY_TYPE;
use super::facts::{Facts, crossed, declared};
use crate::diag::Code;
use crate::ir::{Rule, Rules};
use crate::keyword::{JsonTypes, Keyword};
use crate::lower::context::{Context, contradiction};
use crate::spec::{Cursor, Node};

/// A keyword about instances of another type constrains nothing (JSON Schema Validation, draft 5,
/// section 4.1).
pub(super) fn report_no_effect<'d>(cx: &Context<'d, '_>, facts: &Facts<'d>) {
    for schema in facts.schemas() {
        report_no_limit(cx, schema);
        if schema.types().is_none_or(|types| types.names.is_empty()) {
            continue;
        }
        let own = declared(schema);
        for keyword in schema.keywords() {
            let about = keyword.implied_types();
            if about.is_empty() || about.meets(own) {
                continue;
            }
            // The same for each excluding type, so that such schemas are reported together.
            let message = format!(
                "`{keyword}` has no effect: it applies to values of type `{}`, which `type` excludes",
                about.name(),
            );
            let at = schema.at.key(keyword.name());
            cx.fault(Code::NO_EFFECT, &at, message);
        }
    }
}

/// A limit that no integer of 64 bits violates.
fn report_no_limit<'d>(cx: &Context<'d, '_>, schema: &Cursor<'d>) {
    // The tree has an exact value for all others.
    const BEYOND: f64 = i128::MAX as f64;
    if declared(schema) != JsonTypes::INTEGER {
        return;
    }
    let limits = [(schema.lower_limit(), -1.0), (schema.upper_limit(), 1.0)];
    for (limit, sign) in limits {
        let Some(limit) = limit else { continue };
        if let Node::Float(value) = limit.value.node
            && value * sign >= BEYOND
        {
            let keyword = limit.keyword;
            let message = format!(
                "`{keyword}` has no effect: integers have 64 bits, and none of them violates it"
            );
            cx.fault(Code::NO_EFFECT, &limit.value.at, message);
        }
    }
}

/// Reports the schemas whose types have nothing in common, and limits that cross.
pub(super) fn report_contradictions<'d>(cx: &Context<'d, '_>, facts: &Facts<'d>) {
    let mut known: Option<(JsonTypes, &Cursor<'d>)> = None;
    for schema in facts.schemas() {
        let own = declared(schema);
        if own == JsonTypes::ALL || own.is_empty() {
            continue;
        }
        let (types, first) = *known.get_or_insert((own, schema));
        match types.meets(own) {
            true => known = Some((types.and(own), first)),
            false => cx.contradict(first, schema),
        }
    }
    for limits in [
        [Keyword::MinLength, Keyword::MaxLength],
        [Keyword::MinItems, Keyword::MaxItems],
    ] {
        if let Some((lower, upper)) = crossed(facts, limits) {
            cx.contradict(&lower, &upper);
        }
    }
    let contains = [Keyword::MinContains, Keyword::MaxContains];
    if let Some((lower, upper)) = crossed(facts, contains) {
        let help = "both are enforced, so no array is valid";
        cx.report(contradiction(&lower, &upper).help(help));
    }
}

/// Reports a `not` that rejects every value of these types. A schema that is empty on purpose is
/// how documents forbid a property.
pub(super) fn report_rejection<'d>(
    cx: &Context<'d, '_>,
    schema: &Cursor<'d>,
    rule: &Rule,
    types: JsonTypes,
) {
    let Some(inner) = schema.get(Keyword::Not) else {
        return;
    };
    let is_empty = inner.entries().next().is_none();
    if !is_empty && accepts_nothing(rule, types) {
        let message = "`not` has a schema that accepts every value, so every value is invalid";
        cx.fault(Code::ACCEPTS_NOTHING, &inner.at, message);
    }
}

/// Whether a rule can be seen to accept no value of these types.
fn accepts_nothing(rule: &Rule, types: JsonTypes) -> bool {
    match rule {
        Rule::Never => true,
        Rule::Not { rules, .. } => rules.iter().all(|rule| accepts_all(rule, types)),
        Rule::AllOf(branches) => {
            let mut all = branches.iter().flatten();
            all.any(|rule| accepts_nothing(rule, types))
        }
        _ => false,
    }
}

/// Whether a rule can be seen to accept every value of these types.
fn accepts_all(rule: &Rule, types: JsonTypes) -> bool {
    let holds = |rules: &Rules| rules.iter().all(|rule| accepts_all(rule, types));
    match rule {
        Rule::AllOf(branches) => branches.iter().all(holds),
        Rule::AnyOf(branches) => branches.iter().any(holds),
        Rule::Not { rules, .. } => rules.iter().any(|rule| accepts_nothing(rule, types)),
        Rule::Types(kinds) => {
            let kinds = kinds.iter().map(|kind| JsonTypes::named(kind.as_ref()));
            types.within(kinds.fold(JsonTypes::NONE, JsonTypes::or))
        }
        _ => false,
    }
}

/// Records that no type enforces what a schema says that accepts values of every type.
pub(super) fn document_untyped<'d>(cx: &Context<'d, '_>, facts: &Facts<'d>) {
    if cx.is_strict() {
        return;
    }
    let reason = "values of every type are valid, so no type enforces it";
    for schema in facts.schemas() {
        for keyword in schema.keywords().filter(|keyword| BY_TYPE.has(*keyword)) {
            cx.coverage.document(schema, keyword, reason);
        }
    }
}

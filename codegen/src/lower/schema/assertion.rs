//! Assertions: the keywords that constrain an instance by their own value (JSON Schema 2020-12
//! validation, section 6). Their meaning is defined here twice, side by side: for JSON values of
//! the document that violate a keyword, and as a rule that emitted code validates.
//!
//! Imports `ir`, `keyword` and `spec`; the context and JSON values.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::value::{canonical, constant, count, decimal, json_type, scaled};
use crate::ir::{self, Kind, Rule, Rules, Text};
use crate::keyword::{JsonTypes, Keyword, KeywordSet, Role, Shape};
use crate::lower::context::Context;
use crate::spec::{Cursor, Limit, Node, compared};

/// The first keyword of a schema that a value violates; schemas that it applies to the value or
/// to its parts are not looked at.
pub(super) fn violated<'d>(
    cx: &Context<'d, '_>,
    value: &Node,
    schema: &Cursor<'d>,
) -> Option<Keyword> {
    if !is_of_type(value, schema) {
        return Some(Keyword::Type);
    }
    not_listed(cx, value, schema).or_else(|| violated_besides(cx, value, schema))
}

/// The same of the keywords beside `type`, `enum` and `const`.
pub(super) fn violated_besides<'d>(
    cx: &Context<'d, '_>,
    value: &Node,
    schema: &Cursor<'d>,
) -> Option<Keyword> {
    let out = |size: usize, least, most| {
        let size = size as u64;
        let too_few = count_of(schema, least).is_some_and(|count| size < count);
        let too_many = count_of(schema, most).is_some_and(|count| size > count);
        let too_few = too_few.then_some(least);
        too_few.or_else(|| too_many.then_some(most))
    };
    match value {
        Node::Null | Node::Bool(_) => None,
        Node::String(text) => {
            let length = text.chars().count();
            let out = out(length, Keyword::MinLength, Keyword::MaxLength);
            out.or_else(|| breaks_pattern(cx, text, schema).then_some(Keyword::Pattern))
        }
        Node::Integer(_) | Node::Float(_) => {
            let step = schema.node.get(Keyword::MultipleOf);
            let is_between = step.is_some_and(|step| is_multiple(value, step) == Some(false));
            beyond(value, schema).or_else(|| is_between.then_some(Keyword::MultipleOf))
        }
        Node::List(items) => {
            let out = out(items.len(), Keyword::MinItems, Keyword::MaxItems);
            let has_equals = || schema.is_true(Keyword::UniqueItems) && has_equals(items);
            out.or_else(|| has_equals().then_some(Keyword::UniqueItems))
        }
        Node::Map(fields) => {
            let mut required = required(schema);
            let misses = required.any(|name| !fields.contains_key(name));
            let out = out(fields.len(), Keyword::MinProperties, Keyword::MaxProperties);
            let missing = || missing_dependent(value, schema);
            misses.then_some(Keyword::Required).or(out).or_else(missing)
        }
    }
}

fn is_of_type(value: &Node, schema: &Cursor<'_>) -> bool {
    let Some(types) = schema.types() else {
        return true;
    };
    if *value == Node::Null {
        return types.null || schema.is_true(Keyword::Nullable);
    }
    json_type(value).within(types.json_types())
}

fn not_listed(cx: &Context<'_, '_>, value: &Node, schema: &Cursor<'_>) -> Option<Keyword> {
    let values = schema.allowed_values()?;
    // A list without values is a slip, unless every word counts.
    if values.is_empty() && !cx.is_strict() {
        return None;
    }
    let value = canonical(value);
    let is_listed = values.iter().any(|listed| canonical(listed.node) == value);
    let keyword = match schema.node.get(Keyword::Const) {
        Some(_) => Keyword::Const,
        None => Keyword::Enum,
    };
    (!is_listed).then_some(keyword)
}

fn breaks_pattern<'d>(cx: &Context<'d, '_>, text: &str, schema: &Cursor<'d>) -> bool {
    schema.get(Keyword::Pattern).is_some_and(|place| {
        let source = place.node.as_str();
        let compiled = source.and_then(|source| cx.compiled(source, &place).ok());
        compiled.is_some_and(|it| it.matches(text) == Some(false))
    })
}

/// The names under `required`. One that is only received or only sent is required in one
/// direction, which a value does not show (OpenAPI 3.0.4, Schema Object: `readOnly`).
pub(super) fn required<'d>(schema: &Cursor<'d>) -> impl Iterator<Item = &'d str> {
    let properties = schema.node.get(Keyword::Properties);
    let has_direction = move |name: &str| {
        let property = properties.and_then(|all| all.get(name));
        property.is_some_and(|it| it.is_true(Keyword::ReadOnly) || it.is_true(Keyword::WriteOnly))
    };
    let names = schema.node.get(Keyword::Required).into_iter();
    let names = names.flat_map(Node::items).filter_map(Node::as_str);
    names.filter(move |name| !has_direction(name))
}

/// A limit that counts something. The checks of the document have made sure that each is a whole
/// number of at least 0.
pub(super) fn count_of(schema: &Cursor<'_>, keyword: Keyword) -> Option<u64> {
    count(schema.node.get(keyword)?)
}

/// The keyword of a limit that a number is beyond.
fn beyond(value: &Node, schema: &Cursor<'_>) -> Option<Keyword> {
    let is_beyond = |limit: &Limit<'_>, beyond: Ordering| {
        let order = compared(value, limit.value.node);
        order == Some(beyond) || (order == Some(Ordering::Equal) && limit.exclusive)
    };
    let lower = schema.lower_limit();
    let lower = lower.filter(|limit| is_beyond(limit, Ordering::Less));
    let upper = || schema.upper_limit();
    let upper = || upper().filter(|limit| is_beyond(limit, Ordering::Greater));
    lower.or_else(upper).map(|limit| limit.keyword)
}

/// Whether a number is a multiple of a step, exactly as both are written; none where they have too
/// many digits to say.
fn is_multiple(value: &Node, step: &Node) -> Option<bool> {
    let (digits, own) = scaled(value)?;
    let (step, exponent) = scaled(step)?;
    let zeros = own.abs_diff(exponent);
    let rest = match own >= exponent {
        // The zeros are added one by one, since all of them may be too many for a number.
        true => (0..zeros).try_fold(digits.checked_rem(step)?, |rest, _| {
            rest.checked_mul(10)?.checked_rem(step)
        })?,
        // A step with more zeros than a number has digits divides nothing but 0.
        false => match 10_i128
            .checked_pow(zeros)
            .and_then(|it| step.checked_mul(it))
        {
            Some(step) => digits.checked_rem(step)?,
            None => digits,
        },
    };
    Some(rest == 0)
}

fn has_equals(items: &[Node]) -> bool {
    let mut met = HashSet::new();
    !items.iter().all(|item| met.insert(canonical(item)))
}

/// The keyword that asks for a property which is missing, because another one is present.
fn missing_dependent(object: &Node, schema: &Cursor<'_>) -> Option<Keyword> {
    let is_missing = |name: &Node| name.as_str().is_some_and(|name| object.get(name).is_none());
    let mut keywords = [Keyword::DependentRequired, Keyword::Dependencies].into_iter();
    keywords.find(|keyword| {
        let demands = schema.node.get(keyword).and_then(Node::as_map);
        let mut demands = demands.into_iter().flatten();
        demands.any(|(name, demand)| {
            object.get(name).is_some() && demand.items().iter().any(is_missing)
        })
    })
}

/// The assertions of a schema as rules.
pub(super) fn rules<'d>(cx: &Context<'d, '_>, schema: &Cursor<'d>) -> Rules {
    let mut rules = Rules::new();
    rules.extend(types(schema));
    rules.extend(values(schema));
    rules.extend(limits(schema));
    rules.extend(text(cx, schema));
    let keywords = schema.keywords();
    rules.extend(keywords.filter_map(|keyword| rule_of(schema, keyword)));
    rules
}

/// The assertions that share a rule with others.
const GROUPED: KeywordSet = KeywordSet::of(&[
    Keyword::Const,
    Keyword::DependentRequired,
    Keyword::Enum,
    Keyword::ExclusiveMaximum,
    Keyword::ExclusiveMinimum,
    Keyword::MaxContains,
    Keyword::MaxLength,
    Keyword::Maximum,
    Keyword::MinContains,
    Keyword::MinLength,
    Keyword::Minimum,
    Keyword::Nullable,
    Keyword::Pattern,
    Keyword::Type,
]);

/// Whether a keyword is an assertion that rules enforce, or that constrains nothing.
pub(super) fn is_ruled(schema: &Cursor<'_>, keyword: Keyword) -> bool {
    GROUPED.has(keyword) || rule_of(schema, keyword).is_some() || is_trivial(schema, keyword)
}

/// Whether a keyword constrains nothing: at least none is what everything has, and `false` asks
/// for nothing.
pub(super) fn is_trivial(schema: &Cursor<'_>, keyword: Keyword) -> bool {
    let value = schema.node.get(keyword);
    keyword.role() == Role::Assertion
        && match keyword.shape() {
            Shape::Count => value == Some(&Node::Integer(0)),
            Shape::Boolean => value == Some(&Node::Bool(false)),
            _ => false,
        }
}

/// The rule of a keyword that has one by itself; none where it constrains nothing.
pub(super) fn rule_of(schema: &Cursor<'_>, keyword: Keyword) -> Option<Rule> {
    let value = schema.node.get(keyword)?;
    let at_least = || count(value).filter(|least| *least > 0);
    match keyword {
        Keyword::Format => value.as_str()?.parse().ok().map(Rule::Format),
        Keyword::MultipleOf => decimal(value).map(Rule::MultipleOf),
        Keyword::MinItems => at_least().map(Rule::MinItems),
        Keyword::MaxItems => count(value).map(Rule::MaxItems),
        Keyword::UniqueItems => schema.is_true(keyword).then_some(Rule::UniqueItems),
        Keyword::MinProperties => at_least().map(Rule::MinProperties),
        Keyword::MaxProperties => count(value).map(Rule::MaxProperties),
        Keyword::Required => {
            let names: Vec<_> = required(schema).map(str::to_owned).collect();
            (!names.is_empty()).then_some(Rule::Required(names))
        }
        _ => None,
    }
}

/// The lengths and the pattern of a string, which are one rule.
fn text<'d>(cx: &Context<'d, '_>, schema: &Cursor<'d>) -> Option<Rule> {
    let place = schema.get(Keyword::Pattern);
    let text = Text {
        min_length: count_of(schema, Keyword::MinLength).unwrap_or(0),
        max_length: count_of(schema, Keyword::MaxLength),
        pattern: place.and_then(|place| cx.pattern_at(&place, place.node.as_str()?)),
        ..Text::default()
    };
    (text != Text::default()).then_some(Rule::Text(text))
}

/// `type`, with the null that `nullable` adds; none where it lists everything.
fn types(schema: &Cursor<'_>) -> Option<Rule> {
    let types = schema.types()?;
    if types.json_types() == JsonTypes::ALL && schema.takes_null() {
        return None;
    }
    let named = types.names.iter().filter_map(|name| name.parse().ok());
    let named = named.filter(|kind| *kind != Kind::Null);
    let null = schema.takes_null().then_some(Kind::Null);
    Some(Rule::Types(named.chain(null).collect()))
}

fn values(schema: &Cursor<'_>) -> Option<Rule> {
    let values = schema.allowed_values()?;
    let values = values.iter().map(|value| constant(value.node));
    Some(Rule::Values(values.collect()))
}

/// The limits of numbers, in the form of either version.
fn limits(schema: &Cursor<'_>) -> Vec<Rule> {
    let rule = |limit: Limit<'_>, keywords: [Keyword; 2]| {
        let [inclusive, exclusive] = keywords;
        let value = match limit.value.node {
            Node::Integer(value) => ir::Limit::Integer(*value),
            Node::Float(value) => ir::Limit::Number(*value),
            _ => return None,
        };
        let keyword = match limit.exclusive {
            true => exclusive,
            false => inclusive,
        };
        Some(Rule::Limit { keyword, value })
    };
    let lower = [Keyword::Minimum, Keyword::ExclusiveMinimum];
    let upper = [Keyword::Maximum, Keyword::ExclusiveMaximum];
    let mut rules = Vec::new();
    rules.extend(schema.lower_limit().and_then(|limit| rule(limit, lower)));
    rules.extend(schema.upper_limit().and_then(|limit| rule(limit, upper)));
    rules
}

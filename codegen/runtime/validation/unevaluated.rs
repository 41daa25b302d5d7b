//! What `unevaluatedProperties` and `unevaluatedItems` hold for: the parts of a value that no
//! other keyword of the same schema has looked at (JSON Schema 2020-12 core, section 11).

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::runtime::validation::constraint::{Rule, Rules, accepts};
use crate::runtime::validation::string_constraints;

/// The names of the fields that are left, in the order of the object.
pub fn other_fields<'v>(
    rules: Rules,
    fields: &'v Map<String, Value>,
    whole: &Value,
) -> impl Iterator<Item = &'v str> {
    let mut seen = HashSet::new();
    // Whoever asks has looked at none yet.
    for rule in rules.iter().filter(|rule| !rule.is_about_the_rest()) {
        note_fields(rule, fields, whole, &mut seen);
    }
    let names = fields.keys().map(String::as_str);
    names.filter(move |name| !seen.contains(name))
}

fn note_fields<'v>(
    rule: &Rule,
    fields: &'v Map<String, Value>,
    whole: &Value,
    seen: &mut HashSet<&'v str>,
) {
    match rule {
        Rule::Properties(named, patterns, others) => {
            let looked_at = |name: &&str| {
                let mut rules = properties(named, patterns, name);
                others.is_some() || rules.next().is_some()
            };
            seen.extend(fields.keys().map(String::as_str).filter(looked_at));
        }
        Rule::UnevaluatedProperties(_) => seen.extend(fields.keys().map(String::as_str)),
        Rule::DependentSchemas(demands) => {
            let met = demands
                .iter()
                .filter(|(name, _)| fields.contains_key(*name));
            for rule in met.flat_map(|(_, rules)| *rules) {
                note_fields(rule, fields, whole, seen);
            }
        }
        rule => {
            for rule in in_place(rule, whole) {
                note_fields(rule, fields, whole, seen);
            }
        }
    }
}

/// The places of the items that are left.
pub fn other_items(rules: Rules, items: &[Value], whole: &Value) -> impl Iterator<Item = usize> {
    let mut seen = HashSet::new();
    for rule in rules.iter().filter(|rule| !rule.is_about_the_rest()) {
        note_items(rule, items, whole, &mut seen);
    }
    (0..items.len()).filter(move |index| !seen.contains(index))
}

fn note_items(rule: &Rule, items: &[Value], whole: &Value, seen: &mut HashSet<usize>) {
    match rule {
        Rule::Items(first, None) => seen.extend(0..first.len()),
        Rule::Items(_, Some(_)) | Rule::UnevaluatedItems(_) => seen.extend(0..items.len()),
        Rule::Contains(wanted, ..) => {
            let all = items.iter().enumerate();
            let fitting = all.filter(|(_, item)| accepts(wanted, item));
            seen.extend(fitting.map(|(index, _)| index));
        }
        rule => {
            for rule in in_place(rule, whole) {
                note_items(rule, items, whole, seen);
            }
        }
    }
}

/// The rules of the schemas in a rule that are about the same value, and pass it. Those that
/// have to pass it need not be asked: where they do not, that is told already.
fn in_place(rule: &Rule, value: &Value) -> impl Iterator<Item = &'static Rule> {
    let schemas: Vec<Rules> = match rule {
        Rule::AnyOf(some) | Rule::OneOf(some) => {
            let some = some.iter().copied();
            some.filter(|rules| accepts(rules, value)).collect()
        }
        Rule::AllOf(all) => all.to_vec(),
        Rule::Ref(rules) => vec![rules],
        Rule::If(condition, then, _) if accepts(condition, value) => vec![condition, then],
        Rule::If(_, _, otherwise) => vec![otherwise],
        Rule::Unevaluated(rules) | Rule::Secret(rules) => vec![rules],
        _ => Vec::new(),
    };
    schemas.into_iter().flatten()
}

/// The rules for the property `name`, where it or a pattern is named.
pub fn properties(
    named: &'static [(&'static str, Rules)],
    patterns: &'static [(string_constraints::Rules, Rules)],
    name: &str,
) -> impl Iterator<Item = Rules> {
    let own = named.iter().find(|(known, _)| *known == name);
    let matching = patterns.iter().filter(move |(key, _)| key.accept(name));
    own.map(|(_, rules)| *rules)
        .into_iter()
        .chain(matching.map(|(_, rules)| *rules))
}

//! The properties and items that `unevaluatedProperties` and `unevaluatedItems` apply to: those
//! that no other keyword of the same schema has evaluated (JSON Schema 2020-12 Core, section 11).

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::runtime::validation::constraint::{Constraint, Constraints};
use crate::runtime::validation::string_constraints::StringConstraints;

/// A function that returns whether a value satisfies constraints.
pub type Accepts = fn(Constraints, &Value) -> bool;

/// Returns the names of the unevaluated properties, in the order of the object.
pub fn properties<'v>(
    constraints: Constraints,
    properties: &'v Map<String, Value>,
    object: &Value,
    accepts: Accepts,
) -> impl Iterator<Item = &'v str> {
    let mut seen = HashSet::new();
    // The keyword itself is skipped, since this computes the properties that it applies to.
    let others = constraints.iter().filter(|one| !one.is_unevaluated());
    for constraint in others {
        note_properties(constraint, properties, object, accepts, &mut seen);
    }
    let names = properties.keys().map(String::as_str);
    names.filter(move |name| !seen.contains(name))
}

fn note_properties<'v>(
    constraint: &Constraint,
    properties: &'v Map<String, Value>,
    object: &Value,
    accepts: Accepts,
    seen: &mut HashSet<&'v str>,
) {
    let names = properties.keys().map(String::as_str);
    match constraint {
        Constraint::Properties(named, patterns, additional) => {
            let is_evaluated = |name: &&str| {
                let mut own = constraints_of(named, patterns, name);
                additional.is_some() || own.next().is_some()
            };
            seen.extend(names.filter(is_evaluated));
        }
        Constraint::UnevaluatedProperties(_) => seen.extend(names),
        Constraint::DependentSchemas(dependents) => {
            let present = dependents
                .iter()
                .filter(|(name, _)| properties.contains_key(*name));
            for constraint in present.flat_map(|(_, constraints)| *constraints) {
                note_properties(constraint, properties, object, accepts, seen);
            }
        }
        constraint => {
            for constraint in in_place(constraint, object, accepts) {
                note_properties(constraint, properties, object, accepts, seen);
            }
        }
    }
}

/// Returns the indices of the unevaluated items.
pub fn items(
    constraints: Constraints,
    items: &[Value],
    array: &Value,
    accepts: Accepts,
) -> impl Iterator<Item = usize> {
    let mut seen = HashSet::new();
    let others = constraints.iter().filter(|one| !one.is_unevaluated());
    for constraint in others {
        note_items(constraint, items, array, accepts, &mut seen);
    }
    (0..items.len()).filter(move |index| !seen.contains(index))
}

fn note_items(
    constraint: &Constraint,
    items: &[Value],
    array: &Value,
    accepts: Accepts,
    seen: &mut HashSet<usize>,
) {
    match constraint {
        Constraint::Items(prefix, None) => seen.extend(0..prefix.len()),
        Constraint::Items(_, Some(_)) | Constraint::UnevaluatedItems(_) => {
            seen.extend(0..items.len());
        }
        Constraint::Contains(wanted, ..) => {
            let all = items.iter().enumerate();
            let matching = all.filter(|(_, item)| accepts(wanted, item));
            seen.extend(matching.map(|(index, _)| index));
        }
        constraint => {
            for constraint in in_place(constraint, array, accepts) {
                note_items(constraint, items, array, accepts, seen);
            }
        }
    }
}

/// Returns the constraints of subschemas that apply to the same value and accept it. Subschemas
/// that must accept it are not evaluated: if they reject it, that is already reported.
fn in_place(
    constraint: &Constraint,
    value: &Value,
    accepts: Accepts,
) -> impl Iterator<Item = &'static Constraint> {
    let schemas: Vec<Constraints> = match constraint {
        Constraint::AnyOf(branches) | Constraint::OneOf(branches) => {
            let branches = branches.iter().copied();
            branches.filter(|branch| accepts(branch, value)).collect()
        }
        Constraint::AllOf(all) => all.to_vec(),
        Constraint::Ref(schema) => vec![schema],
        Constraint::If(condition, then, _) if accepts(condition, value) => vec![condition, then],
        Constraint::If(_, _, otherwise) => vec![otherwise],
        Constraint::Unevaluated(constraints) | Constraint::Secret(constraints) => {
            vec![constraints]
        }
        _ => Vec::new(),
    };
    schemas.into_iter().flatten()
}

/// Returns the constraints of the property `name`: those under its name, and those of the
/// patterns that match it.
pub fn constraints_of(
    named: &'static [(&'static str, Constraints)],
    patterns: &'static [(StringConstraints, Constraints)],
    name: &str,
) -> impl Iterator<Item = Constraints> {
    let own = named.iter().find(|(known, _)| *known == name);
    let matching = patterns
        .iter()
        .filter(move |(pattern, _)| pattern.accept(name));
    own.map(|(_, constraints)| *constraints)
        .into_iter()
        .chain(matching.map(|(_, constraints)| *constraints))
}

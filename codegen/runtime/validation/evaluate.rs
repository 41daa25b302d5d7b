//! Evaluation of a JSON value against constraints that its type does not express.

use serde::Serialize;
use serde_json::{Map, Number, Value};

use crate::runtime::json::const_value;
use crate::runtime::validation::constraint::{Constraint, Constraints};
use crate::runtime::validation::json_type::Named;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::multiple_of;
use crate::runtime::validation::rule::Schema;
use crate::runtime::validation::unevaluated::{self, constraints_of};
use crate::runtime::validation::unique_items;
use crate::runtime::validation::violation::{Brief, Count, Shown, Violations};

/// Validates a value by the JSON that is sent for it.
pub fn value(
    value: &impl Serialize,
    constraints: Constraints,
    at: &Location<'_>,
    found: &mut Violations,
) {
    // A value that cannot be serialized violates a constraint that its type validates.
    if let Ok(value) = serde_json::to_value(value) {
        json(&value, constraints, at, found);
    }
}

impl Schema for Constraints {
    fn validate(&self, value: &Value, at: &Location<'_>, found: &mut Violations) {
        json(value, self, at, found);
    }
}

/// Validates a JSON value.
pub fn json(value: &Value, constraints: Constraints, at: &Location<'_>, found: &mut Violations) {
    for constraint in constraints {
        evaluate(constraint, value, constraints, at, found);
    }
}

/// Returns whether a value satisfies the constraints.
pub fn accepts(constraints: Constraints, value: &Value) -> bool {
    let mut found = Violations::counting();
    json(value, constraints, &Location::Root, &mut found);
    found.is_empty()
}

/// Validates a property or item that no other keyword applies to. If the schema forbids it, the
/// violation names that keyword.
fn remaining(
    value: &Value,
    constraints: Constraints,
    keyword: &'static str,
    at: &Location<'_>,
    found: &mut Violations,
) {
    match constraints {
        [Constraint::Never] => found.push(at, keyword, "", Brief(value)),
        constraints => json(value, constraints, at, found),
    }
}

/// Evaluates one of `constraints`.
fn evaluate(
    constraint: &Constraint,
    value: &Value,
    constraints: Constraints,
    at: &Location<'_>,
    found: &mut Violations,
) {
    match value {
        _ if of_any_type(constraint, value, at, found) => {}
        Value::String(text) => string(constraint, text, at, found),
        Value::Number(number) => self::number(constraint, number, at, found),
        Value::Array(items) => array(constraint, items, value, constraints, at, found),
        Value::Object(properties) => {
            object(constraint, properties, value, constraints, at, found);
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// Evaluates a constraint that applies to values of every JSON type; returns whether it is one.
fn of_any_type(
    constraint: &Constraint,
    value: &Value,
    at: &Location<'_>,
    found: &mut Violations,
) -> bool {
    match constraint {
        Constraint::Never => found.push(at, "false", "", Brief(value)),
        Constraint::Types(types) => {
            if !types.iter().any(|json_type| json_type.has(value)) {
                found.push(at, "type", Named(types), Brief(value));
            }
        }
        Constraint::Enum(listed) => {
            if const_value::find(value, listed).is_none() {
                const_value::push_violation(value, listed, at, found);
            }
        }
        Constraint::AllOf(all) => all.iter().for_each(|schema| json(value, schema, at, found)),
        Constraint::Ref(schema) => json(value, schema, at, found),
        Constraint::AnyOf(branches) => {
            if !branches.iter().any(|branch| accepts(branch, value)) {
                no_branch_matches("anyOf", branches, value, at, found);
            }
        }
        Constraint::OneOf(branches) => one_of(branches, value, at, found),
        Constraint::Not(schema, text) => {
            if accepts(schema, value) {
                found.push(at, "not", format_args!("`{text}`"), Brief(value));
            }
        }
        Constraint::If(condition, then, otherwise) => {
            let next = match accepts(condition, value) {
                true => then,
                false => otherwise,
            };
            json(value, next, at, found);
        }
        Constraint::Secret(constraints) => {
            found.redacting(true, |found| json(value, constraints, at, found));
        }
        Constraint::Unevaluated(constraints) => {
            let unevaluated = constraints.iter().filter(|one| one.is_unevaluated());
            unevaluated.for_each(|one| evaluate(one, value, constraints, at, found));
        }
        _ => return false,
    }
    true
}

fn string(constraint: &Constraint, text: &str, at: &Location<'_>, found: &mut Violations) {
    match constraint {
        Constraint::String(constraints) => constraints.validate(text, at, found),
        Constraint::Format(format) => format.validate(text, at, found),
        _ => {}
    }
}

fn number(constraint: &Constraint, number: &Number, at: &Location<'_>, found: &mut Violations) {
    let (keyword, bound, is_violated) = match constraint {
        Constraint::Minimum(bound) => ("minimum", bound, bound.is_above(number)),
        Constraint::ExclusiveMinimum(bound) => ("exclusiveMinimum", bound, !bound.is_below(number)),
        Constraint::Maximum(bound) => ("maximum", bound, bound.is_below(number)),
        Constraint::ExclusiveMaximum(bound) => ("exclusiveMaximum", bound, !bound.is_above(number)),
        Constraint::MultipleOf(digits, exponent) => {
            return multiple_of::validate_number(number, (*digits, *exponent), at, found);
        }
        _ => return,
    };
    if is_violated {
        found.push(at, keyword, bound, Shown(number));
    }
}

fn array(
    constraint: &Constraint,
    items: &[Value],
    array: &Value,
    constraints: Constraints,
    at: &Location<'_>,
    found: &mut Violations,
) {
    match constraint {
        Constraint::MinItems(min) if items.len() < *min => {
            found.push(at, "minItems", min, Count(items.len(), "item", "items"));
        }
        Constraint::MaxItems(max) if items.len() > *max => {
            found.push(at, "maxItems", max, Count(items.len(), "item", "items"));
        }
        Constraint::UniqueItems => unique_items::validate(items, at, found),
        Constraint::Items(prefix, others) => {
            for (index, item) in items.iter().enumerate() {
                let at = at.index(index);
                match (prefix.get(index), others) {
                    (Some(schema), _) => json(item, schema, &at, found),
                    (None, Some(others)) => remaining(item, others, "items", &at, found),
                    (None, None) => break,
                }
            }
        }
        Constraint::Contains(wanted, min, max) => {
            let count = items.iter().filter(|item| accepts(wanted, item)).count();
            let shown = Count(count, "such item", "such items");
            if count < *min {
                let keyword = if *min == 1 { "contains" } else { "minContains" };
                found.push(at, keyword, min, &shown);
            }
            if let Some(max) = max.filter(|max| count > *max) {
                found.push(at, "maxContains", max, &shown);
            }
        }
        Constraint::UnevaluatedItems(others) => {
            for index in unevaluated::items(constraints, items, array, accepts) {
                if let Some(item) = items.get(index) {
                    remaining(item, others, "unevaluatedItems", &at.index(index), found);
                }
            }
        }
        _ => {}
    }
}

fn object(
    constraint: &Constraint,
    properties: &Map<String, Value>,
    object: &Value,
    constraints: Constraints,
    at: &Location<'_>,
    found: &mut Violations,
) {
    match constraint {
        Constraint::MinProperties(min) if properties.len() < *min => {
            let count = Count(properties.len(), "property", "properties");
            found.push(at, "minProperties", min, count);
        }
        Constraint::MaxProperties(max) if properties.len() > *max => {
            let count = Count(properties.len(), "property", "properties");
            found.push(at, "maxProperties", max, count);
        }
        Constraint::Required(names) => required(names, properties, at, found),
        Constraint::Properties(named, patterns, additional) => {
            for (name, value) in properties {
                let at = at.key(name);
                let mut own = constraints_of(named, patterns, name).peekable();
                if let (None, Some(additional)) = (own.peek(), additional) {
                    remaining(value, additional, "additionalProperties", &at, found);
                }
                own.for_each(|schema| json(value, schema, &at, found));
            }
        }
        Constraint::PropertyNames(schema) => {
            for name in properties.keys() {
                json(&Value::String(name.clone()), schema, &at.key(name), found);
            }
        }
        Constraint::DependentRequired(dependents) => {
            for (name, names) in *dependents {
                if properties.contains_key(*name) {
                    required(names, properties, at, found);
                }
            }
        }
        Constraint::DependentSchemas(dependents) => {
            for (name, schema) in *dependents {
                if properties.contains_key(*name) {
                    json(object, schema, at, found);
                }
            }
        }
        Constraint::UnevaluatedProperties(others) => {
            for name in unevaluated::properties(constraints, properties, object, accepts) {
                if let Some(value) = properties.get(name) {
                    remaining(value, others, "unevaluatedProperties", &at.key(name), found);
                }
            }
        }
        _ => {}
    }
}

fn required(
    names: &[&str],
    properties: &Map<String, Value>,
    at: &Location<'_>,
    found: &mut Violations,
) {
    for name in names.iter().filter(|name| !properties.contains_key(**name)) {
        found.push(&at.key(name), "required", "", Shown("missing"));
    }
}

fn one_of(branches: &[Constraints], value: &Value, at: &Location<'_>, found: &mut Violations) {
    let all = branches.iter().enumerate();
    let mut matching = all.filter(|(_, branch)| accepts(branch, value));
    match (matching.next(), matching.next()) {
        (Some(_), None) => {}
        (None, _) => no_branch_matches("oneOf", branches, value, at, found),
        (Some((first, _)), Some((second, _))) => {
            let limit =
                format_args!("only one schema, not both schema {first} and schema {second}");
            found.push(at, "oneOf", limit, Brief(value));
        }
    }
}

/// Reports, for each branch, the first violation of the value.
#[cold]
fn no_branch_matches(
    keyword: &'static str,
    branches: &[Constraints],
    value: &Value,
    at: &Location<'_>,
    found: &mut Violations,
) {
    const MOST: usize = 8;
    // Each branch is evaluated once more, which is wasted where violations are only counted.
    if found.only_counts() {
        found.push(at, keyword, "", "");
        return;
    }
    let reasons = branches.iter().take(MOST).enumerate();
    let reasons = reasons.map(|(index, branch)| {
        let mut own = found.empty_like();
        json(value, branch, at, &mut own);
        let first = own.iter().next().map(ToString::to_string);
        format!("schema {index} ({})", first.unwrap_or_default())
    });
    let mut reasons: Vec<_> = reasons.collect();
    if branches.len() > MOST {
        reasons.push(format!("{} more", branches.len() - MOST));
    }
    found.push(at, keyword, reasons.join(", or "), Brief(value));
}

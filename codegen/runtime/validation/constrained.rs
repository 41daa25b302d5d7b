//! Validation of a value by the constraints of the place where it is used.

use std::fmt::Debug;

use serde_json::Number;

use crate::runtime::json::encode::{Encode, List, View};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::multiple_of;
use crate::runtime::validation::rule::Rule;
use crate::runtime::validation::unique_items;
use crate::runtime::validation::violation::{Count, Shown, Violations};

/// Validates a value by its type and by these constraints.
pub fn validate(value: &dyn Encode, rules: &[Rule], at: &Location<'_>, found: &mut Violations) {
    value.validate_at(at, found);
    by_rules(value, rules, at, found);
}

/// Validates a value by these constraints only.
pub fn by_rules(value: &dyn Encode, rules: &[Rule], at: &Location<'_>, found: &mut Violations) {
    match rules {
        [] => {}
        [Rule::Secret, others @ ..] => {
            found.redacting(true, |found| by_rules(value, others, at, found));
        }
        rules => {
            let view = value.view();
            rules
                .iter()
                .for_each(|rule| view_by(rule, &view, at, found));
        }
    }
}

fn view_by(rule: &Rule, view: &View<'_>, at: &Location<'_>, found: &mut Violations) {
    match (rule, view) {
        (_, View::Absent) => {}
        (Rule::Schema(schema), view) => schema.validate(&view.to_value(), at, found),
        (rule, View::Text(text)) => string(rule, text, at, found),
        (rule, View::Number(value)) => number(rule, value, Shown(value), at, found),
        (rule, View::Float32(value)) => {
            // The shortest text of the number is what the constraint is compared with.
            let exact = value.to_string().parse().ok().and_then(Number::from_f64);
            if let Some(exact) = exact {
                number(rule, &exact, value, at, found);
            }
        }
        (rule, View::List(list)) => array(rule, *list, at, found),
        (Rule::Values(rules), View::Map(map)) => {
            map.each(&mut |name, value| by_rules(value, rules, &at.key(name), found));
        }
        _ => {}
    }
}

fn string(rule: &Rule, text: &str, at: &Location<'_>, found: &mut Violations) {
    match rule {
        Rule::MinLength(min) if has_less_than(text, *min) => {
            found.push(at, "minLength", min, text);
        }
        Rule::MaxLength(max) if has_more_than(text, *max) => {
            found.push(at, "maxLength", max, text);
        }
        Rule::Pattern(pattern) if !pattern.matches(text) => {
            found.push(at, "pattern", pattern.source, text);
        }
        Rule::Format(format) => format.validate(text, at, found),
        _ => {}
    }
}

/// Returns whether a text has fewer characters. Each has one to four bytes, so that most texts need
/// not be counted.
fn has_less_than(text: &str, count: u64) -> bool {
    let bytes = text.len() as u64;
    bytes < count || (bytes < count.saturating_mul(4) && (text.chars().count() as u64) < count)
}

/// Returns whether a text has more characters.
fn has_more_than(text: &str, count: u64) -> bool {
    text.len() as u64 > count && text.chars().count() as u64 > count
}

fn number(
    rule: &Rule,
    value: &Number,
    shown: impl Debug,
    at: &Location<'_>,
    found: &mut Violations,
) {
    let (keyword, bound, is_violated) = match rule {
        Rule::Minimum(bound) => ("minimum", bound, bound.is_above(value)),
        Rule::ExclusiveMinimum(bound) => ("exclusiveMinimum", bound, !bound.is_below(value)),
        Rule::Maximum(bound) => ("maximum", bound, bound.is_below(value)),
        Rule::ExclusiveMaximum(bound) => ("exclusiveMaximum", bound, !bound.is_above(value)),
        Rule::MultipleOf(digits, exponent) => {
            return multiple_of::validate_number(value, (*digits, *exponent), at, found);
        }
        _ => return,
    };
    if is_violated {
        found.push(at, keyword, bound, shown);
    }
}

fn array(rule: &Rule, list: &dyn List, at: &Location<'_>, found: &mut Violations) {
    let count = list.count();
    let items = || (0..count).filter_map(|index| Some((index, list.item(index)?)));
    match rule {
        Rule::MinItems(min) if count < *min => {
            found.push(at, "minItems", min, Count(count, "item", "items"));
        }
        Rule::MaxItems(max) if count > *max => {
            found.push(at, "maxItems", max, Count(count, "item", "items"));
        }
        Rule::UniqueItems if count > 1 => {
            let items: Vec<_> = items().map(|(_, item)| item).collect();
            unique_items::validate(&items, at, found);
        }
        Rule::Items(rules) => {
            for (index, item) in items() {
                by_rules(item, rules, &at.index(index), found);
            }
        }
        Rule::PrefixItems(prefix) => {
            for ((index, item), rules) in items().zip(*prefix) {
                by_rules(item, rules, &at.index(index), found);
            }
        }
        _ => {}
    }
}

/// Creates a list of constraints as a constant.
#[allow(unused_macros, reason = "a crate may have no such constraints")]
macro_rules! rules {
    ($($rule:tt)*) => {{
        #[allow(unused_imports, reason = "there may be no constraint")]
        use $crate::runtime::validation::rule::words::*;
        const RULES: &[$crate::runtime::validation::rule::Rule] = &[$($rule)*];
        RULES
    }};
}
#[allow(unused_imports, reason = "a crate may have no such constraints")]
pub(crate) use rules;

//! Rules that no type can say, checked on a value as JSON.
//!
//! Most of a schema is in the type of its values, or in a check that stands behind a field.
//! What is left, such as `not` or `patternProperties`, is a table of rules, which is read
//! here as JSON Schema 2020-12 has it. A rule about objects says nothing about other values,
//! and so on for each kind of value.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Number, Value};

use crate::runtime::format::string_format::Format;
use crate::runtime::json::const_value::{self, Constant};
use crate::runtime::validation::exact_number::Limit;
pub use crate::runtime::validation::json_type::Kind;
use crate::runtime::validation::json_type::Named;
use crate::runtime::validation::multiple_of;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::unevaluated::{self, properties};
use crate::runtime::validation::unique_items;
use crate::runtime::validation::validate::{At, Brief, Shown, Violations};

/// What a value has to be like: rules that all hold.
pub type Rules = &'static [Rule];

/// One rule.
#[derive(Debug)]
pub enum Rule {
    /// No value passes: the schema `false`.
    Never,
    /// `type`
    Types(&'static [Kind]),
    /// `enum`, `const`
    Values(&'static [Constant]),
    /// `minLength`, `maxLength`, `pattern`
    Text(string_constraints::Rules),
    /// `format`
    Format(&'static Format),
    /// `minimum`
    Minimum(Limit),
    /// `exclusiveMinimum`
    ExclusiveMinimum(Limit),
    /// `maximum`
    Maximum(Limit),
    /// `exclusiveMaximum`
    ExclusiveMaximum(Limit),
    /// `multipleOf`: digits, times ten to the power of the second number.
    MultipleOf(u64, i32),
    /// `minItems`
    MinItems(usize),
    /// `maxItems`
    MaxItems(usize),
    /// `uniqueItems`
    UniqueItems,
    /// `prefixItems`, and what holds for the items behind these (`items`).
    Items(&'static [Rules], Option<Rules>),
    /// `contains`, with `minContains` and `maxContains`.
    Contains(Rules, usize, Option<usize>),
    /// `minProperties`
    MinProperties(usize),
    /// `maxProperties`
    MaxProperties(usize),
    /// `required`
    Required(&'static [&'static str]),
    /// `properties`, `patternProperties`, and what holds for properties that neither names
    /// (`additionalProperties`).
    Properties(
        &'static [(&'static str, Rules)],
        &'static [(string_constraints::Rules, Rules)],
        Option<Rules>,
    ),
    /// `propertyNames`
    PropertyNames(Rules),
    /// `dependentRequired`
    DependentRequired(&'static [(&'static str, &'static [&'static str])]),
    /// `dependentSchemas`
    DependentSchemas(&'static [(&'static str, Rules)]),
    /// `allOf`
    AllOf(&'static [Rules]),
    /// `anyOf`
    AnyOf(&'static [Rules]),
    /// `oneOf`
    OneOf(&'static [Rules]),
    /// `not`, and the schema as JSON.
    Not(Rules, &'static str),
    /// `if`, `then`, `else`
    If(Rules, Rules, Rules),
    /// `$ref`
    Ref(&'static Rules),
    /// `unevaluatedItems`
    UnevaluatedItems(Rules),
    /// `unevaluatedProperties`
    UnevaluatedProperties(Rules),
    /// The two before, where these rules have them: the others are checked elsewhere, and only
    /// say here what they look at.
    Unevaluated(Rules),
    /// The rules of a value that nobody is shown: `format: password`.
    Secret(Rules),
}

/// Checks a value by the JSON that is sent for it.
pub fn check(value: &impl Serialize, rules: Rules, at: &At<'_>, found: &mut Violations) {
    // What cannot be written breaks a rule that its type checks.
    if let Ok(value) = serde_json::to_value(value) {
        check_value(&value, rules, at, found);
    }
}

/// Checks a value of any kind.
pub fn check_value(value: &Value, rules: Rules, at: &At<'_>, found: &mut Violations) {
    for rule in rules {
        rule.check(value, rules, at, found);
    }
}

/// Checks a part that no other keyword is about; where there may be none, the keyword is told.
fn check_rest(
    value: &Value,
    rules: Rules,
    keyword: &'static str,
    at: &At<'_>,
    found: &mut Violations,
) {
    match rules {
        [Rule::Never] => found.push(at, keyword, "", Brief(value)),
        rules => check_value(value, rules, at, found),
    }
}

/// Whether a value breaks none of the rules.
pub fn accepts(rules: Rules, value: &Value) -> bool {
    let mut found = Violations::counted();
    check_value(value, rules, &At::Root, &mut found);
    found.is_empty()
}

impl Rule {
    /// Checks this rule, which is one of `rules`.
    fn check(&self, value: &Value, rules: Rules, at: &At<'_>, found: &mut Violations) {
        match value {
            _ if self.is_about_any(value, at, found) => {}
            Value::String(text) => self.text(text, at, found),
            Value::Number(number) => self.number(number, at, found),
            Value::Array(items) => self.list(items, value, rules, at, found),
            Value::Object(fields) => self.object(fields, value, rules, at, found),
            Value::Null | Value::Bool(_) => {}
        }
    }

    /// Whether it is about what the rules beside it have not looked at.
    pub(super) fn is_about_the_rest(&self) -> bool {
        matches!(
            self,
            Self::UnevaluatedItems(_) | Self::UnevaluatedProperties(_)
        )
    }

    /// Checks a rule that is about values of every kind, if it is one.
    fn is_about_any(&self, value: &Value, at: &At<'_>, found: &mut Violations) -> bool {
        match self {
            Self::Never => found.push(at, "false", "", Brief(value)),
            Self::Types(kinds) => {
                if !kinds.iter().any(|kind| kind.has(value)) {
                    found.push(at, "type", Named(kinds), Brief(value));
                }
            }
            Self::Values(listed) => {
                if const_value::find(value, listed).is_none() {
                    const_value::complain(value, listed, at, found);
                }
            }
            Self::AllOf(all) => all
                .iter()
                .for_each(|rules| check_value(value, rules, at, found)),
            Self::Ref(rules) => check_value(value, rules, at, found),
            Self::AnyOf(any) => {
                if !any.iter().any(|rules| accepts(rules, value)) {
                    fits_none("anyOf", any, value, at, found);
                }
            }
            Self::OneOf(one) => one_of(one, value, at, found),
            Self::Not(rules, schema) => {
                if accepts(rules, value) {
                    found.push(at, "not", format_args!("`{schema}`"), Brief(value));
                }
            }
            Self::If(condition, then, otherwise) => {
                let next = match accepts(condition, value) {
                    true => then,
                    false => otherwise,
                };
                check_value(value, next, at, found);
            }
            Self::Secret(rules) => {
                found.hiding(true, |found| check_value(value, rules, at, found));
            }
            Self::Unevaluated(rules) => {
                for rule in rules.iter().filter(|rule| rule.is_about_the_rest()) {
                    rule.check(value, rules, at, found);
                }
            }
            _ => return false,
        }
        true
    }

    fn text(&self, text: &str, at: &At<'_>, found: &mut Violations) {
        match self {
            Self::Text(rules) => rules.check(text, at, found),
            Self::Format(format) => format.check(text, at, found),
            _ => {}
        }
    }

    fn number(&self, number: &Number, at: &At<'_>, found: &mut Violations) {
        let (keyword, limit, breaks) = match self {
            Self::Minimum(limit) => ("minimum", limit, limit.is_above(number)),
            Self::ExclusiveMinimum(limit) => ("exclusiveMinimum", limit, !limit.is_below(number)),
            Self::Maximum(limit) => ("maximum", limit, limit.is_below(number)),
            Self::ExclusiveMaximum(limit) => ("exclusiveMaximum", limit, !limit.is_above(number)),
            Self::MultipleOf(digits, exponent) => {
                return multiple_of::check_number(number, (*digits, *exponent), at, found);
            }
            _ => return,
        };
        if breaks {
            found.push(at, keyword, limit, Shown(number));
        }
    }

    fn list(
        &self,
        items: &[Value],
        whole: &Value,
        rules: Rules,
        at: &At<'_>,
        found: &mut Violations,
    ) {
        match self {
            Self::MinItems(least) if items.len() < *least => {
                found.push(at, "minItems", least, Shown(Count(items.len(), "item")));
            }
            Self::MaxItems(most) if items.len() > *most => {
                found.push(at, "maxItems", most, Shown(Count(items.len(), "item")));
            }
            Self::UniqueItems => unique_items::items(items, at, found),
            Self::Items(first, others) => {
                for (index, item) in items.iter().enumerate() {
                    let at = at.index(index);
                    match (first.get(index), others) {
                        (Some(rules), _) => check_value(item, rules, &at, found),
                        (None, Some(others)) => check_rest(item, others, "items", &at, found),
                        (None, None) => break,
                    }
                }
            }
            Self::Contains(wanted, least, most) => {
                let count = items.iter().filter(|item| accepts(wanted, item)).count();
                let shown = Shown(Count(count, "such item"));
                if count < *least {
                    let keyword = if *least == 1 {
                        "contains"
                    } else {
                        "minContains"
                    };
                    found.push(at, keyword, least, &shown);
                }
                if let Some(most) = most.filter(|most| count > *most) {
                    found.push(at, "maxContains", most, &shown);
                }
            }
            Self::UnevaluatedItems(others) => {
                for index in unevaluated::other_items(rules, items, whole) {
                    if let Some(item) = items.get(index) {
                        let at = at.index(index);
                        check_rest(item, others, "unevaluatedItems", &at, found);
                    }
                }
            }
            _ => {}
        }
    }

    fn object(
        &self,
        fields: &Map<String, Value>,
        whole: &Value,
        rules: Rules,
        at: &At<'_>,
        found: &mut Violations,
    ) {
        match self {
            Self::MinProperties(least) if fields.len() < *least => {
                let shown = Shown(Count(fields.len(), "field"));
                found.push(at, "minProperties", least, shown);
            }
            Self::MaxProperties(most) if fields.len() > *most => {
                let shown = Shown(Count(fields.len(), "field"));
                found.push(at, "maxProperties", most, shown);
            }
            Self::Required(names) => required(names, fields, at, found),
            Self::Properties(named, patterns, others) => {
                for (name, value) in fields {
                    let at = at.key(name);
                    let mut own = properties(named, patterns, name).peekable();
                    if let (None, Some(others)) = (own.peek(), others) {
                        check_rest(value, others, "additionalProperties", &at, found);
                    }
                    own.for_each(|rules| check_value(value, rules, &at, found));
                }
            }
            Self::PropertyNames(rules) => {
                for name in fields.keys() {
                    check_value(&Value::String(name.clone()), rules, &at.key(name), found);
                }
            }
            Self::DependentRequired(demands) => {
                for (name, names) in *demands {
                    if fields.contains_key(*name) {
                        required(names, fields, at, found);
                    }
                }
            }
            Self::DependentSchemas(demands) => {
                for (name, rules) in *demands {
                    if fields.contains_key(*name) {
                        check_value(whole, rules, at, found);
                    }
                }
            }
            Self::UnevaluatedProperties(others) => {
                for name in unevaluated::other_fields(rules, fields, whole) {
                    if let Some(value) = fields.get(name) {
                        let at = at.key(name);
                        check_rest(value, others, "unevaluatedProperties", &at, found);
                    }
                }
            }
            _ => {}
        }
    }
}

fn required(names: &[&str], fields: &Map<String, Value>, at: &At<'_>, found: &mut Violations) {
    for name in names.iter().filter(|name| !fields.contains_key(**name)) {
        found.push(&at.key(name), "required", "", Shown("missing"));
    }
}

fn one_of(one: &[Rules], value: &Value, at: &At<'_>, found: &mut Violations) {
    let all = one.iter().enumerate();
    let mut fitting = all.filter(|(_, rules)| accepts(rules, value));
    match (fitting.next(), fitting.next()) {
        (Some(_), None) => {}
        (None, _) => fits_none("oneOf", one, value, at, found),
        (Some((first, _)), Some((second, _))) => {
            let limit = format_args!("one schema only, not schema {first} and {second} as well");
            found.push(at, "oneOf", limit, Brief(value));
        }
    }
}

/// Tells, for each schema, what a value breaks of it.
#[cold]
fn fits_none(
    keyword: &'static str,
    schemas: &[Rules],
    value: &Value,
    at: &At<'_>,
    found: &mut Violations,
) {
    const MOST: usize = 8;
    // Each is asked once more, so nobody does that where nobody reads the answer.
    if found.is_counted() {
        found.push(at, keyword, "", "");
        return;
    }
    let missed = schemas.iter().take(MOST).enumerate().map(|(index, rules)| {
        let mut own = found.like();
        check_value(value, rules, at, &mut own);
        let first = own.iter().next().map(ToString::to_string);
        format!("schema {index} ({})", first.unwrap_or_default())
    });
    let mut missed: Vec<_> = missed.collect();
    if schemas.len() > MOST {
        missed.push(format!("{} more", schemas.len() - MOST));
    }
    found.push(at, keyword, missed.join(", or "), Brief(value));
}

/// So many of something.
struct Count(usize, &'static str);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.0, self.1)
    }
}

//! Defaults and examples that are no values of their schemas: slips that a reader of the docs
//! would follow.
//!
//! Only what is plainly wrong is told. Formats are left alone, and so is what depends on other
//! keywords than those that nearly all documents have.

use super::values::text_of;
use crate::analysis;
use crate::diag::{Code, Diagnostic};
use crate::lower::Lowering;
use crate::spec::{Cursor, Limit, Node, Version, compared, json, reference_of};
use indexmap::IndexMap;
use std::collections::HashSet;

/// How many schemas and values are followed, one within the other.
const DEEPEST_LOOK: usize = 32;

/// A sample is shown up to this many characters.
const MOST_SHOWN: usize = 60;

/// A keyword that a value breaks, and where the value is in the sample.
struct Broken {
    keyword: &'static str,
    way: String,
}

impl Broken {
    fn here(keyword: &'static str) -> Self {
        let way = String::new();
        Self { keyword, way }
    }

    fn below(mut self, key: &str) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        self.way.insert_str(0, &format!("/{key}"));
        self
    }
}

impl<'d> Lowering<'d, '_> {
    /// Tells of the samples of all schemas that code is made of. Of the examples that break
    /// the same keyword, the first is shown: some documents have a great many.
    pub(in crate::lower) fn check_samples(&self) {
        let mut examples: IndexMap<&str, (Diagnostic, usize)> = IndexMap::new();
        for schema in self.account.take_sampled() {
            for (place, is_default) in samples(&schema) {
                // Null is how people write that there is none.
                let is_there = *place.node != Node::Null;
                let broken = is_there.then(|| self.broken(place.node, &schema, 0));
                let Some(broken) = broken.flatten() else {
                    continue;
                };
                let what = if is_default { "default" } else { "example" };
                let fault = fault(what, &place, &broken);
                if is_default {
                    self.found.push(fault);
                    continue;
                }
                let first = examples.entry(broken.keyword).or_insert((fault, 0));
                first.1 += 1;
            }
        }
        for (keyword, (fault, count)) in examples {
            self.found.push(match count {
                1 => fault,
                count => {
                    let others = count - 1;
                    let plural = if others == 1 { "" } else { "s" };
                    fault.help(format!(
                        "{others} more example{plural} of the document break `{keyword}` too"
                    ))
                }
            });
        }
    }

    /// The first keyword of a schema that a value breaks.
    fn broken(&self, value: &Node, schema: &Cursor<'d>, depth: usize) -> Option<Broken> {
        if depth > DEEPEST_LOOK {
            return None;
        }
        match schema.as_boolean_schema() {
            Some(true) => return None,
            Some(false) => return Some(Broken::here("false")),
            None => {}
        }
        if let Some(reference) = reference_of(schema) {
            let target = self.resolver.target(&reference, self.found)?;
            let broken = self.broken(value, &target, depth + 1);
            if broken.is_some() || self.resolver.version() != Version::V3_1 {
                return broken;
            }
        }
        if *value == Node::Null && schema.takes_null() {
            return None;
        }
        broken_scalar(value, schema)
            .or_else(|| self.broken_pattern(value, schema))
            .map(Broken::here)
            .or_else(|| self.broken_choice(value, schema, depth))
            .or_else(|| self.broken_part(value, schema, depth))
    }

    fn broken_pattern(&self, value: &Node, schema: &Cursor<'d>) -> Option<&'static str> {
        let source = schema.text("pattern")?;
        let patterns = self.known.patterns.borrow();
        let pattern = patterns.get(source)?.as_ref().ok()?;
        let matches = analysis::verdict(pattern, value.as_str()?);
        (matches == Some(false)).then_some("pattern")
    }

    fn broken_choice(&self, value: &Node, schema: &Cursor<'d>, depth: usize) -> Option<Broken> {
        let members = |keyword: &str| {
            let list = schema.get(keyword);
            list.iter().flat_map(Cursor::items).collect::<Vec<_>>()
        };
        let broken = |member: &Cursor<'d>| self.broken(value, member, depth + 1);
        let of_all = members("allOf").iter().find_map(&broken);
        of_all.or_else(|| {
            let missed = |keyword| {
                let members = members(keyword);
                !members.is_empty() && members.iter().all(|member| broken(member).is_some())
            };
            let keyword = ["anyOf", "oneOf"].into_iter().find(|it| missed(it));
            keyword.map(Broken::here)
        })
    }

    /// What an item or a field breaks.
    fn broken_part(&self, value: &Node, schema: &Cursor<'d>, depth: usize) -> Option<Broken> {
        match value {
            Node::List(items) => {
                let schema = schema
                    .items_schema()
                    .filter(|_| schema.prefix_items().is_empty())?;
                let mut items = items.iter().enumerate();
                items.find_map(|(index, item)| {
                    let broken = self.broken(item, &schema, depth + 1)?;
                    Some(broken.below(&index.to_string()))
                })
            }
            Node::Map(fields) => fields.iter().find_map(|(name, value)| {
                let own = schema.get("properties").and_then(|all| all.get(name));
                let others = || match schema.get("patternProperties") {
                    Some(_) => None,
                    None => schema.get("additionalProperties"),
                };
                let schema = own.or_else(others)?;
                let broken = match schema.node {
                    // A boolean here is no schema in OpenAPI 3.0.
                    Node::Bool(true) => None,
                    Node::Bool(false) => Some(Broken::here("additionalProperties")),
                    _ => self.broken(value, &schema, depth + 1),
                };
                Some(broken?.below(name))
            }),
            _ => None,
        }
    }
}

/// The samples of a schema, each with whether it is the default.
fn samples<'d>(schema: &Cursor<'d>) -> Vec<(Cursor<'d>, bool)> {
    let mut samples = Vec::new();
    samples.extend(schema.get("default").map(|place| (place, true)));
    samples.extend(schema.get("example").map(|place| (place, false)));
    let examples = schema.get("examples");
    let examples = examples.iter().flat_map(Cursor::items);
    samples.extend(examples.map(|place| (place, false)));
    samples
}

fn fault(what: &str, place: &Cursor<'_>, broken: &Broken) -> Diagnostic {
    let text = json(place.node).to_string();
    let shown = match text.char_indices().nth(MOST_SHOWN) {
        None => format!("`{text}`"),
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
    };
    let at = match broken.way.as_str() {
        "" => String::new(),
        way => format!(", at `{way}`"),
    };
    let message = format!(
        "the {what} {shown} is no value of its schema: it breaks `{}`{at}",
        broken.keyword
    );
    Diagnostic::new(Code::SAMPLE_BREAKS_RULE, &place.at, message)
}

/// The keyword that a value breaks by itself.
fn broken_scalar(value: &Node, schema: &Cursor<'_>) -> Option<&'static str> {
    if let Some(types) = schema.types() {
        let is_null = types.null && *value == Node::Null;
        if !is_null && !types.names.iter().any(|name| is_of(value, name)) {
            return Some("type");
        }
    }
    if let Some(values) = schema.allowed_values() {
        let text = text_of(value);
        let is_listed = |listed: &Cursor<'_>| text_of(listed.node) == text;
        if !values.is_empty() && !values.iter().any(is_listed) {
            return Some("enum");
        }
    }
    let count = |keyword: &str| match schema.node.get(keyword)? {
        Node::Integer(count) => usize::try_from(*count).ok(),
        _ => None,
    };
    let out = |size: usize, [least, most]: [&'static str; 2]| {
        let too_few = count(least).is_some_and(|count| size < count);
        let too_many = count(most).is_some_and(|count| size > count);
        let too_few = too_few.then_some(least);
        too_few.or_else(|| too_many.then_some(most))
    };
    match value {
        Node::String(text) => out(text.chars().count(), ["minLength", "maxLength"]),
        Node::Integer(_) | Node::Float(_) => broken_limit(value, schema),
        Node::List(items) => {
            let texts = items.iter().map(text_of);
            let is_double = || schema.is_true("uniqueItems") && has_equals(texts);
            let out = out(items.len(), ["minItems", "maxItems"]);
            out.or_else(|| is_double().then_some("uniqueItems"))
        }
        Node::Map(fields) => {
            let required = schema.get("required");
            let mut required = required.iter().flat_map(Cursor::items);
            let properties = schema.get("properties");
            // One that goes one way only may be left out of a sample of the other way.
            let is_missing = |name: &str| {
                let property = properties.as_ref().and_then(|all| all.get(name));
                let goes_both_ways = |property: Cursor<'_>| {
                    !property.is_true("readOnly") && !property.is_true("writeOnly")
                };
                !fields.contains_key(name) && property.is_none_or(goes_both_ways)
            };
            let misses = required.any(|name| name.node.as_str().is_some_and(is_missing));
            let out = out(fields.len(), ["minProperties", "maxProperties"]);
            misses.then_some("required").or(out)
        }
        Node::Null | Node::Bool(_) => None,
    }
}

fn has_equals(mut texts: impl Iterator<Item = String>) -> bool {
    let mut met = HashSet::new();
    !texts.all(|text| met.insert(text))
}

fn broken_limit(value: &Node, schema: &Cursor<'_>) -> Option<&'static str> {
    let order = |limit: &Limit<'_>| {
        let order = compared(value, limit.value.node)?;
        Some((order, limit.exclusive, limit.keyword))
    };
    let lower = schema.lower_limit().as_ref().and_then(order);
    let upper = schema.upper_limit().as_ref().and_then(order);
    let below =
        lower.filter(|(order, exclusive, _)| order.is_lt() || (order.is_eq() && *exclusive));
    let above =
        upper.filter(|(order, exclusive, _)| order.is_gt() || (order.is_eq() && *exclusive));
    below.or(above).map(|(.., keyword)| keyword.name())
}

/// Whether a value is of the type of this name. A whole number is an integer, however written.
fn is_of(value: &Node, name: &str) -> bool {
    match value {
        Node::Null => false,
        Node::Bool(_) => name == "boolean",
        Node::Integer(_) => matches!(name, "integer" | "number"),
        Node::Float(number) => name == "number" || (name == "integer" && number.fract() == 0.0),
        Node::String(_) => name == "string",
        Node::List(_) => name == "array",
        Node::Map(_) => name == "object",
    }
}

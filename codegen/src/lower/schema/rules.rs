//! Schemas as rules: what JSON Schema says of a value, whatever type it may have.
//!
//! This is for what no type can say: the schema under `not`, names by patterns, and all that
//! such a schema refers to. Each keyword becomes a rule with the meaning of JSON Schema
//! 2020-12; those of OpenAPI 3.0 that differ are read in its dialect (`spec`).

use std::collections::btree_map::Entry;

use super::notes::{HIDDEN, NOT_CHECKED, shortened};
use super::number::{count, decimal};
use super::text::PASSWORD;
use crate::ir::{Format, Kind, Limit, LimitKeyword, Rule, Rules, Text, Type};
use crate::lower::Lowering;
use crate::spec::{self, Cursor, Node, Version, json, reference_of};

/// The keywords of what a field asks for that is there; the last one is both others, as drafts
/// before 2019-09 have them.
pub(super) const DEPENDENT: [&str; 3] = ["dependentRequired", "dependentSchemas", "dependencies"];

impl<'d> Lowering<'d, '_> {
    /// The rules of a schema, all of them.
    pub(super) fn rules_of(&mut self, schema: &Cursor<'d>) -> Rules {
        match schema.as_boolean_schema() {
            Some(true) => return Rules::new(),
            Some(false) => return vec![Rule::Never],
            None => {}
        }
        self.account.see(schema);
        let told = ["contentEncoding", "contentMediaType", "contentSchema"];
        self.account.tell(schema, &told, NOT_CHECKED);
        let mut rules = Rules::new();
        if let Some(reference) = reference_of(schema) {
            rules.extend(self.rule_of_target(&reference));
            // OpenAPI 3.0 ignores what stands beside a reference.
            if self.resolver.version() != Version::V3_1 {
                return rules;
            }
        }
        rules.extend(types(schema));
        rules.extend(values(schema));
        rules.extend(numbers(schema));
        self.rules_of_text(schema, &mut rules);
        self.rules_of_items(schema, &mut rules);
        self.rules_of_properties(schema, &mut rules);
        self.rules_in_place(schema, &mut rules);
        for (keyword, rule) in [
            (
                "unevaluatedItems",
                Rule::UnevaluatedItems as fn(Rules) -> Rule,
            ),
            ("unevaluatedProperties", Rule::UnevaluatedProperties),
        ] {
            let others = schema.get(keyword);
            rules.extend(others.map(|others| rule(self.rules_of(&others))));
        }
        if is_secret(schema) && !rules.is_empty() {
            rules = vec![Rule::Secret(rules)];
        }
        // Without a type, `nullable` allows what the other keywords might not.
        if schema.is_true("nullable") && schema.types().is_none() && !rules.is_empty() {
            return vec![Rule::AnyOf(vec![
                vec![Rule::Types(vec![Kind::Null])],
                rules,
            ])];
        }
        rules
    }

    fn rule_of_target(&mut self, reference: &Cursor<'d>) -> Option<Rule> {
        let target = self.resolver.target(reference, self.found)?;
        let Type::Named(id) = self.named(target.clone()).without_null().0.clone() else {
            return None;
        };
        // One that is there already may have been filled.
        if let Entry::Vacant(place) = self.ruled.entry(id) {
            place.insert(Rules::new());
            self.unruled.push((id, target));
        }
        Some(Rule::Ref(id))
    }

    /// Makes the rules of all schemas that others refer to.
    pub(in crate::lower) fn fill_rules(&mut self) {
        while let Some((id, schema)) = self.unruled.pop() {
            let rules = self.rules_of(&schema);
            self.ruled.insert(id, rules);
            self.fill_waiting();
        }
    }

    fn rules_of_text(&self, schema: &Cursor<'d>, rules: &mut Rules) {
        let length = |keyword| schema.get(keyword).and_then(|place| count(place.node));
        let source = schema.get("pattern");
        let pattern = source.and_then(|place| self.pattern_at(&place, place.node.as_str()?));
        let text = Text {
            min_length: length("minLength").unwrap_or(0),
            max_length: length("maxLength"),
            pattern,
            ..Text::default()
        };
        if text != Text::default() {
            rules.push(Rule::Text(text));
        }
        let format = schema.text("format").and_then(Format::named);
        if format.is_none() {
            let is_hidden = schema.text("format") == Some(PASSWORD);
            let reason = if is_hidden { HIDDEN } else { NOT_CHECKED };
            self.account.tell(schema, &["format"], reason);
        }
        rules.extend(format.map(Rule::Format));
    }

    fn rules_of_items(&mut self, schema: &Cursor<'d>, rules: &mut Rules) {
        let limit = |keyword| schema.get(keyword).and_then(|place| count(place.node));
        rules.extend(
            limit("minItems")
                .filter(|least| *least > 0)
                .map(Rule::MinItems),
        );
        rules.extend(limit("maxItems").map(Rule::MaxItems));
        if schema.is_true("uniqueItems") {
            rules.push(Rule::UniqueItems);
        }
        rules.extend(self.rule_of_items(schema));
        let wanted = schema.get("contains");
        rules.extend(wanted.map(|wanted| self.rule_of_contains(schema, &wanted)));
    }

    /// `prefixItems` and `items`, in the form of either draft.
    pub(super) fn rule_of_items(&mut self, schema: &Cursor<'d>) -> Option<Rule> {
        let first = schema.prefix_items();
        let others = schema.items_schema();
        let others = others.or_else(|| schema.get("additionalItems").filter(|_| !first.is_empty()));
        (!first.is_empty() || others.is_some()).then(|| Rule::Items {
            first: first.iter().map(|item| self.rules_of(item)).collect(),
            others: others.map(|others| self.rules_of(&others)),
        })
    }

    /// `contains`, with the limits beside it.
    pub(super) fn rule_of_contains(&mut self, schema: &Cursor<'d>, wanted: &Cursor<'d>) -> Rule {
        let limit = |keyword| schema.get(keyword).and_then(|place| count(place.node));
        Rule::Contains {
            rules: self.rules_of(wanted),
            least: limit("minContains").unwrap_or(1),
            most: limit("maxContains"),
        }
    }

    fn rules_of_properties(&mut self, schema: &Cursor<'d>, rules: &mut Rules) {
        let limit = |keyword| schema.get(keyword).and_then(|place| count(place.node));
        let least = limit("minProperties").filter(|least| *least > 0);
        rules.extend(least.map(Rule::MinProperties));
        rules.extend(limit("maxProperties").map(Rule::MaxProperties));
        let required = demanded(schema);
        if !required.is_empty() {
            rules.push(Rule::Required(required));
        }
        let keywords = ["properties", "patternProperties", "additionalProperties"];
        if keywords
            .iter()
            .any(|keyword| schema.node.get(keyword).is_some())
        {
            rules.push(Rule::Properties {
                named: self.rules_by_name(schema, "properties"),
                patterns: self.rules_by_pattern(schema),
                others: schema
                    .get("additionalProperties")
                    .map(|others| self.rules_of(&others)),
            });
        }
        if let Some(names) = schema.get("propertyNames") {
            rules.push(Rule::PropertyNames(self.rules_of(&names)));
        }
        rules.extend(self.rules_of_dependents(schema));
    }

    /// What fields ask for that are there: other fields, and schemas of the whole object.
    pub(super) fn rules_of_dependents(&mut self, schema: &Cursor<'d>) -> Rules {
        let (mut names, mut schemas) = (Vec::new(), Vec::new());
        for keyword in DEPENDENT {
            let demands = schema.get(keyword);
            for (name, demand) in demands.iter().flat_map(Cursor::entries) {
                let name = name.to_owned();
                if matches!(demand.node, Node::List(_)) {
                    let others = demand.items().filter_map(|other| other.node.as_str());
                    names.push((name, others.map(str::to_owned).collect()));
                } else {
                    schemas.push((name, self.rules_of(&demand)));
                }
            }
        }
        let mut rules = Rules::new();
        if !names.is_empty() {
            rules.push(Rule::DependentRequired(names));
        }
        if !schemas.is_empty() {
            rules.push(Rule::DependentSchemas(schemas));
        }
        rules
    }

    pub(super) fn rules_by_name(
        &mut self,
        schema: &Cursor<'d>,
        keyword: &str,
    ) -> Vec<(String, Rules)> {
        let Some(named) = schema.get(keyword) else {
            return Vec::new();
        };
        let rules = named.entries().map(|(name, schema)| {
            let rules = self.rules_of(&schema);
            (name.to_owned(), rules)
        });
        rules.collect()
    }

    /// The rules of `patternProperties`.
    pub(super) fn rules_by_pattern(
        &mut self,
        schema: &Cursor<'d>,
    ) -> Vec<(crate::ir::Pattern, Rules)> {
        let Some(patterns) = schema.get("patternProperties") else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for (source, schema) in patterns.entries() {
            if let Some(pattern) = self.pattern_at(&schema, source) {
                all.push((pattern, self.rules_of(&schema)));
            }
        }
        all
    }

    /// Those of keywords that apply other schemas to the same value.
    fn rules_in_place(&mut self, schema: &Cursor<'d>, rules: &mut Rules) {
        for (keyword, rule) in [
            ("allOf", Rule::AllOf as fn(Vec<Rules>) -> Rule),
            ("anyOf", Rule::AnyOf),
            ("oneOf", Rule::OneOf),
        ] {
            let members = schema.get(keyword);
            let members: Vec<_> = members.iter().flat_map(Cursor::items).collect();
            if !members.is_empty() {
                let members = members.iter().map(|member| self.rules_of(member));
                let members: Vec<_> = members.collect();
                // What breaks the only choice that there is, is told as it is.
                rules.push(match members.len() {
                    1 => Rule::AllOf(members),
                    _ => rule(members),
                });
            }
        }
        let inner = schema.get("not");
        rules.extend(inner.map(|inner| self.rule_of_not(&inner)));
        let condition = schema.get("if");
        rules.extend(condition.map(|condition| self.rule_of_if(schema, &condition)));
    }

    pub(super) fn rule_of_not(&mut self, inner: &Cursor<'d>) -> Rule {
        Rule::Not {
            rules: self.rules_of(inner),
            schema: shortened(&json(inner.node).to_string()),
        }
    }

    /// `if`, with what stands beside it.
    pub(super) fn rule_of_if(&mut self, schema: &Cursor<'d>, condition: &Cursor<'d>) -> Rule {
        let [then, otherwise] = ["then", "else"].map(|keyword| {
            let next = schema.get(keyword);
            next.map(|next| self.rules_of(&next)).unwrap_or_default()
        });
        Rule::If {
            condition: self.rules_of(condition),
            then,
            otherwise,
        }
    }
}

/// Whether no message shows the values: texts that are secrets, and lists of these.
pub(super) fn is_secret(schema: &Cursor<'_>) -> bool {
    let is_password = |schema: &Cursor<'_>| schema.text("format") == Some(PASSWORD);
    is_password(schema)
        || schema
            .items_schema()
            .is_some_and(|items| is_password(&items))
}

/// `type`, with the null that `nullable` adds.
fn types(schema: &Cursor<'_>) -> Option<Rule> {
    let types = schema.types()?;
    let named = types.names.iter().filter_map(|name| {
        Some(match *name {
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "string" => Kind::String,
            "array" => Kind::Array,
            "object" => Kind::Object,
            _ => return None,
        })
    });
    let null = schema.takes_null().then_some(Kind::Null);
    Some(Rule::Types(named.chain(null).collect()))
}

fn values(schema: &Cursor<'_>) -> Option<Rule> {
    let values = schema.allowed_values()?;
    let values = values
        .iter()
        .map(|value| super::values::constant(value.node));
    Some(Rule::Values(values.collect()))
}

fn numbers(schema: &Cursor<'_>) -> Vec<Rule> {
    let rule = |limit: spec::Limit<'_>, keywords: [LimitKeyword; 2]| {
        let [inclusive, exclusive] = keywords;
        let value = match limit.value.node {
            Node::Integer(value) => Limit::Integer(*value),
            Node::Float(value) => Limit::Number(*value),
            _ => return None,
        };
        let keyword = if limit.exclusive {
            exclusive
        } else {
            inclusive
        };
        Some(Rule::Limit { keyword, value })
    };
    let lower = [LimitKeyword::Minimum, LimitKeyword::ExclusiveMinimum];
    let upper = [LimitKeyword::Maximum, LimitKeyword::ExclusiveMaximum];
    let mut rules = Vec::new();
    rules.extend(schema.lower_limit().and_then(|limit| rule(limit, lower)));
    rules.extend(schema.upper_limit().and_then(|limit| rule(limit, upper)));
    let step = schema.get("multipleOf").and_then(|step| decimal(step.node));
    rules.extend(step.map(Rule::MultipleOf));
    rules
}

/// The names under `required`. One that is only received or only sent has to be there on one
/// of the ways, which rules do not know (OpenAPI 3.0.4, Schema Object: `readOnly`).
fn demanded(schema: &Cursor<'_>) -> Vec<String> {
    let properties = schema.get("properties");
    let goes_both_ways = |name: &&str| {
        let property = properties.as_ref().and_then(|all| all.get(name));
        property.is_none_or(|it| !it.is_true("readOnly") && !it.is_true("writeOnly"))
    };
    let names = schema.get("required");
    let names = names.iter().flat_map(Cursor::items);
    let names = names.filter_map(|name| name.node.as_str());
    names.filter(goes_both_ways).map(str::to_owned).collect()
}

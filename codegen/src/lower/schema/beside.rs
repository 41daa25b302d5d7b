//! What a type does not say of its schema: rules that are checked besides, and words.

use super::conjunction::{Choice, Conjunction};
use super::kinds::Kinds;
use super::notes::{HIDDEN, NOT_CHECKED, enforced, unchecked};
use super::number;
use super::rules::{DEPENDENT, is_secret};
use crate::ir::{Rule, Rules, Text, UnionKeyword};
use crate::lower::Lowering;
use crate::spec::{Cursor, Node, json};

/// What holds for the values of a type besides what its shape says.
#[derive(Clone, Debug, Default)]
pub(super) struct Beside {
    /// What is checked on the value as JSON.
    pub(super) rules: Rules,
    /// What is told in words, a sentence each.
    pub(super) notes: Vec<String>,
    /// How many of these are about keywords that nothing checks.
    pub(super) unchecked: usize,
}

impl Beside {
    /// Adds what else holds, which is told first.
    pub(super) fn join(&mut self, mut other: Self) {
        other.rules.append(&mut self.rules);
        other.notes.append(&mut self.notes);
        other.unchecked += self.unchecked;
        *self = other;
    }

    /// A rule that is only told.
    pub(super) fn tell(&mut self, keyword: &str, value: &str) {
        self.notes.push(unchecked(keyword, value));
        self.unchecked += 1;
    }

    /// A rule that is checked, and told.
    fn check(&mut self, keyword: &str, value: &Node, rule: Rule) {
        self.notes.push(enforced(keyword, &json(value).to_string()));
        self.rules.push(rule);
    }
}

/// Keywords whose rules are only documented, whatever the type.
const DOCUMENTED: &[&str] = &["contentMediaType", "contentSchema"];

/// Keywords about all fields of an object together.
pub(super) const OF_THE_WHOLE: &[&str] = &[
    "anyOf",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxProperties",
    "minProperties",
    "not",
    "oneOf",
    "patternProperties",
    "propertyNames",
    "then",
    "unevaluatedProperties",
];

/// Keywords that are held against each value that a schema lists.
const CHECKED_ON_VALUES: &[&str] = &[
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxLength",
    "maximum",
    "minLength",
    "minimum",
    "multipleOf",
    "pattern",
];

impl<'d> Lowering<'d, '_> {
    /// The rules of a conjunction that no type says.
    pub(super) fn beside(&mut self, whole: &Conjunction<'d>) -> Beside {
        let mut beside = Beside::default();
        let kinds = self.summary(whole).kinds;
        for schema in whole.schemas() {
            self.beside_any(schema, &mut beside);
            if !kinds.and(Kinds::OBJECT).is_empty() {
                self.beside_object(whole, schema, &mut beside);
            }
            if !kinds.and(Kinds::ARRAY).is_empty() {
                self.beside_list(whole, schema, &mut beside);
            }
        }
        let lists_values = self.values(whole, kinds).is_some();
        if lists_values {
            self.account_for_values(whole);
        } else if whole.choices.is_empty() && kinds != Kinds::ALL {
            self.beside_scalar(whole, kinds, &mut beside);
        }
        beside
    }

    /// The keywords about values of every kind.
    fn beside_any(&mut self, schema: &Cursor<'d>, beside: &mut Beside) {
        for keyword in DOCUMENTED {
            if let Some(value) = schema.node.get(keyword) {
                self.account.tell(schema, &[keyword], NOT_CHECKED);
                beside.tell(keyword, &json(value).to_string());
            }
        }
        if let Some(inner) = schema
            .get("not")
            .filter(|inner| *inner.node != Node::Bool(false))
        {
            let rule = self.rule_of_not(&inner);
            beside.check("not", inner.node, rule);
        }
        if let Some(condition) = schema.get("if") {
            for (keyword, next) in ["then", "else"].map(|keyword| (keyword, schema.get(keyword))) {
                let value = next.map(|next| json(next.node).to_string());
                beside
                    .notes
                    .extend(value.map(|value| enforced(keyword, &value)));
            }
            let rule = self.rule_of_if(schema, &condition);
            beside.check("if", condition.node, rule);
        }
    }

    fn beside_object(&mut self, whole: &Conjunction<'d>, schema: &Cursor<'d>, beside: &mut Beside) {
        for (keyword, rule) in [
            ("minProperties", Rule::MinProperties as fn(u64) -> Rule),
            ("maxProperties", Rule::MaxProperties),
        ] {
            let place = schema.get(keyword);
            let limit = place.and_then(|place| Some((number::count(place.node)?, place)));
            if let Some((limit, place)) =
                limit.filter(|(limit, _)| keyword != "minProperties" || *limit > 0)
            {
                beside.check(keyword, place.node, rule(limit));
            }
        }
        if let Some(names) = schema.get("propertyNames") {
            let rule = Rule::PropertyNames(self.rules_of(&names));
            beside.check("propertyNames", names.node, rule);
        }
        for keyword in DEPENDENT {
            if let Some(demands) = schema.get(keyword) {
                let text = json(demands.node).to_string();
                beside.notes.push(enforced(keyword, &text));
            }
        }
        beside.rules.extend(self.rules_of_dependents(schema));
        if let Some(patterns) = schema.get("patternProperties") {
            let named = schema.get("properties");
            let named = named.iter().flat_map(Cursor::entries);
            let rule = Rule::Properties {
                // What is named has a type, which says what there is to say.
                named: named
                    .map(|(name, _)| (name.to_owned(), Rules::new()))
                    .collect(),
                patterns: self.rules_by_pattern(schema),
                others: schema
                    .get("additionalProperties")
                    .map(|others| self.rules_of(&others)),
            };
            beside.check("patternProperties", patterns.node, rule);
        }
        if let Some(others) = schema.get("unevaluatedProperties")
            && others.as_boolean_schema() != Some(true)
            && (has_conditions(whole) || self.is_literal())
        {
            let rule = Rule::Unevaluated(self.rules_of(schema));
            beside.check("unevaluatedProperties", others.node, rule);
        }
    }

    fn beside_list(&mut self, whole: &Conjunction<'d>, schema: &Cursor<'d>, beside: &mut Beside) {
        let is_tuple = self.tuple(whole).is_some();
        if let Some(place) = schema.get("prefixItems").or_else(|| schema.get("items"))
            && !schema.prefix_items().is_empty()
            && !is_tuple
            && let Some(rule) = self.rule_of_items(schema)
        {
            beside.check("prefixItems", place.node, rule);
        }
        if schema.is_true("uniqueItems") && (is_tuple || whole.schemas().any(is_secret)) {
            beside.check("uniqueItems", &Node::Bool(true), Rule::UniqueItems);
        }
        if let Some(wanted) = schema.get("contains") {
            let rule = self.rule_of_contains(schema, &wanted);
            beside.check("contains", wanted.node, rule);
        }
        if let Some(others) = schema.get("unevaluatedItems")
            && others.as_boolean_schema() != Some(true)
        {
            let rule = Rule::Unevaluated(self.rules_of(schema));
            beside.check("unevaluatedItems", others.node, rule);
        }
    }

    fn beside_scalar(&mut self, whole: &Conjunction<'d>, kinds: Kinds, beside: &mut Beside) {
        let mut unchecked = Vec::new();
        if !kinds.and(Kinds::STRING).is_empty() {
            let mut texts = self.texts(whole);
            for schema in whole.schemas().filter(|schema| is_secret(schema)) {
                self.account.tell(schema, &["format"], HIDDEN);
            }
            unchecked.append(&mut texts.unchecked);
            let more = match super::shape::open_values(whole) {
                Some(_) => texts.into_rules(),
                None => texts.more,
            };
            for rule in &more {
                match rule {
                    Rule::Format(format) => beside.notes.push(enforced("format", format.name())),
                    Rule::Text(text) => beside.notes.extend(enforced_text(text)),
                    _ => {}
                }
            }
            beside.rules.extend(more);
        } else {
            unchecked.extend(super::notes::misplaced_formats(whole, kinds));
        }
        if kinds.and(Kinds::NUMBER) == Kinds::INTEGER {
            let integer = number::integer(whole);
            beside.rules.extend(integer.more);
            unchecked.extend(integer.unchecked);
        } else if !kinds.and(Kinds::NUMBER).is_empty() {
            let number = number::number(whole);
            beside.rules.extend(number.more);
            unchecked.extend(number.unchecked);
        }
        for (keyword, value) in unchecked {
            for schema in whole.schemas() {
                self.account.tell(schema, &[keyword], NOT_CHECKED);
            }
            beside.tell(keyword, &value);
        }
    }

    /// Each of the values that are listed has been held against the other rules.
    fn account_for_values(&self, whole: &Conjunction<'d>) {
        for schema in whole.schemas() {
            self.account.check(schema, CHECKED_ON_VALUES);
            let reason = "its values are listed, whatever their format";
            self.account.tell(schema, &["format"], reason);
        }
    }

    /// A choice that no type makes, as a rule.
    pub(super) fn check_choice(&mut self, choice: &Choice<'d>, beside: &mut Beside) {
        let members = choice.members.iter().map(|member| self.rules_of(member));
        let members = members.collect();
        let (keyword, rule) = match choice.keyword {
            UnionKeyword::OneOf => ("oneOf", Rule::OneOf(members)),
            UnionKeyword::AnyOf | UnionKeyword::Type => ("anyOf", Rule::AnyOf(members)),
        };
        beside.check(keyword, choice.list.node, rule);
    }
}

/// The rules of a text, a sentence each.
fn enforced_text(text: &Text) -> impl Iterator<Item = String> {
    let number =
        |keyword, limit: Option<u64>| limit.map(|limit| enforced(keyword, &limit.to_string()));
    let min = number(
        "minLength",
        Some(text.min_length).filter(|least| *least > 0),
    );
    let max = number("maxLength", text.max_length);
    let pattern = text.pattern.as_ref();
    let pattern = pattern.map(|pattern| enforced("pattern", &pattern.source));
    [min, max, pattern].into_iter().flatten()
}

/// Whether it depends on the value which of the properties are looked at.
pub(super) fn has_conditions(whole: &Conjunction<'_>) -> bool {
    let conditions = ["if", "dependentSchemas", "patternProperties", "not"];
    let has_one = |schema: &Cursor<'_>| conditions.iter().any(|it| schema.node.get(it).is_some());
    !whole.choices.is_empty() || whole.schemas().any(has_one)
}

//! The constraints of an intersection that no type expresses, as rules and as notes for the docs.
//!
//! Imports `ir`, `keyword` and `spec`; the store, facts, rules and the coverage.

use super::assertion::{is_trivial, rule_of};
use super::expressed::BY_TYPE;
use super::facts::{
    Facts, PASSWORD, constraining, declared, has_conditions, is_format_of_number, is_secret,
    verify_constraints,
};
use super::intersection::Choice;
use super::lint;
use super::rules::{DEPENDENT, HIDDEN};
use super::store::Store;
use super::types::Schemas;
use crate::ir::{Note, Rule, Rules, Text};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::coverage::NOT_ENFORCED;
use crate::lower::docs::{excerpt, json_excerpt};
use crate::spec::{Cursor, Node};

/// What instances must satisfy besides what the shape of their type expresses.
#[derive(Clone, Debug, Default)]
pub(super) struct Constraints {
    pub(super) rules: Rules,
    /// What the docs state about keywords.
    pub(super) notes: Vec<Note>,
}

impl Constraints {
    /// Adds what else instances must satisfy; it comes first.
    pub(super) fn join(&mut self, mut other: Self) {
        other.rules.append(&mut self.rules);
        other.notes.append(&mut self.notes);
        *self = other;
    }

    /// A keyword that is enforced.
    fn enforced(&mut self, keyword: Keyword, value: String) {
        let value = excerpt(&value);
        self.notes.push(Note::Enforced { keyword, value });
    }
}

/// Keywords that are only documented, whatever the type.
const DOCUMENTED: [Keyword; 2] = [Keyword::ContentMediaType, Keyword::ContentSchema];

/// The constraints of an intersection that no type expresses.
pub(super) fn constraints<'d>(schemas: &mut Schemas<'d, '_>, facts: &Facts<'d>) -> Constraints {
    let types = schemas.store.types(facts).json;
    let is_listed = schemas.store.values(facts).is_some();
    let mut maker = Maker {
        schemas,
        facts,
        made: Constraints::default(),
    };
    for schema in facts.schemas() {
        maker.of_any(schema);
        for keyword in schema.keywords().filter(|keyword| !BY_TYPE.has(*keyword)) {
            // Listed values have been held against it.
            if keyword.json_types().meets(types) && !is_listed {
                maker.assertion(schema, keyword);
            }
        }
        if types.meets(JsonTypes::OBJECT) {
            maker.of_object(schema);
        }
        if types.meets(JsonTypes::ARRAY) {
            maker.of_array(schema);
        }
    }
    if is_listed {
        verify_constraints(&maker.schemas.store.cx, facts);
    } else if facts.choices.is_empty() && types != JsonTypes::ALL {
        maker.of_scalar(types);
    }
    maker.made
}

/// The branches of a choice that becomes no type, as a rule.
pub(super) fn choice_as_rule<'d>(
    schemas: &mut Schemas<'d, '_>,
    choice: &Choice<'d>,
    made: &mut Constraints,
) {
    let keyword = choice.keyword;
    let enforced = KeywordSet::of(&[keyword]);
    let coverage = &schemas.store.cx.coverage;
    coverage.enforce(&choice.owner.schema, enforced);
    let branches = schemas.rules_of_branches(&choice.list, keyword);
    made.enforced(keyword, json_excerpt(choice.list.node));
    made.rules.push(match keyword {
        Keyword::OneOf => Rule::OneOf(branches),
        _ => Rule::AnyOf(branches),
    });
}

/// Whether the branches of a choice only say which properties are required.
pub(super) fn is_demand<'d>(store: &Store<'d, '_>, choice: &Choice<'d>) -> bool {
    let mut demands = false;
    for branch in &choice.branches {
        let own = store.of(branch);
        for schema in own.schemas() {
            for keyword in constraining(schema) {
                match keyword {
                    Keyword::Required
                    | Keyword::Not
                    | Keyword::MinProperties
                    | Keyword::MaxProperties => demands = true,
                    Keyword::AllOf | Keyword::Ref => {}
                    Keyword::Type if declared(schema) == JsonTypes::OBJECT => {}
                    _ => return false,
                }
            }
        }
        if !own.choices.is_empty() {
            return false;
        }
    }
    demands
}

struct Maker<'m, 'd, 'f> {
    schemas: &'m mut Schemas<'d, 'f>,
    facts: &'m Facts<'d>,
    made: Constraints,
}

impl<'d> Maker<'_, 'd, '_> {
    /// A keyword that is enforced by a rule.
    fn rule(&mut self, schema: &Cursor<'d>, keyword: Keyword, rule: Rule) {
        self.enforce(schema, keyword);
        self.made.rules.push(rule);
    }

    /// An assertion that the type does not express, if it has a rule by itself.
    fn assertion(&mut self, schema: &Cursor<'d>, keyword: Keyword) {
        match rule_of(schema, keyword) {
            Some(rule) => self.rule(schema, keyword, rule),
            None if is_trivial(schema, keyword) => self.hold(schema, keyword),
            None => {}
        }
    }

    /// A keyword that applies schemas, and has a rule by itself.
    fn applicator(&mut self, schema: &Cursor<'d>, keyword: Keyword) {
        if let Some(rule) = self.schemas.rule_of_applicator(schema, keyword) {
            self.rule(schema, keyword, rule);
        }
    }

    /// A keyword that some rule enforces, if the schema has it.
    fn enforce(&mut self, schema: &Cursor<'d>, keyword: Keyword) {
        if let Some(value) = schema.node.get(keyword) {
            self.hold(schema, keyword);
            self.made.enforced(keyword, json_excerpt(value));
        }
    }

    /// A keyword that nothing enforces.
    fn document(&mut self, keyword: Keyword, value: &str) {
        let cx = &self.schemas.store.cx;
        for schema in self.facts.schemas() {
            cx.coverage.document(schema, keyword, NOT_ENFORCED);
        }
        cx.count_documented();
        let value = excerpt(value);
        self.made.notes.push(Note::Documented { keyword, value });
    }

    /// The keywords about values of every type.
    fn of_any(&mut self, schema: &Cursor<'d>) {
        for keyword in DOCUMENTED {
            if let Some(value) = schema.node.get(keyword) {
                self.document(keyword, &json_excerpt(value));
            }
        }
        match schema.node.get(Keyword::Not) {
            Some(Node::Bool(false)) => self.hold(schema, Keyword::Not),
            _ => {
                let rule = self.schemas.rule_of_applicator(schema, Keyword::Not);
                if let Some(rule) = rule {
                    let types = self.schemas.store.types(self.facts).json;
                    lint::report_rejection(&self.schemas.store.cx, schema, &rule, types);
                    self.rule(schema, Keyword::Not, rule);
                }
            }
        }
        if schema.node.get(Keyword::If).is_some() {
            self.enforce(schema, Keyword::Then);
            self.enforce(schema, Keyword::Else);
            self.applicator(schema, Keyword::If);
        }
    }

    fn of_object(&mut self, schema: &Cursor<'d>) {
        self.applicator(schema, Keyword::PropertyNames);
        for keyword in DEPENDENT {
            self.enforce(schema, keyword);
        }
        let dependents = self.schemas.rules_of_dependents(schema);
        self.made.rules.extend(dependents);
        if schema.node.get(Keyword::PatternProperties).is_some() {
            let named = schema.get(Keyword::Properties);
            let named = named.iter().flat_map(Cursor::entries);
            let rule = Rule::Properties {
                // What is named has a type, which expresses its constraints.
                named: named
                    .map(|(name, _)| (name.to_owned(), Rules::new()))
                    .collect(),
                patterns: self.schemas.rules_by_pattern(schema),
                others: self.schemas.rules_of_others(schema),
            };
            self.rule(schema, Keyword::PatternProperties, rule);
        }
        self.unevaluated(schema, Keyword::UnevaluatedProperties);
    }

    fn of_array(&mut self, schema: &Cursor<'d>) {
        let is_tuple = self.facts.array(&self.schemas.store.cx).tuple.is_some();
        let mut first = [Keyword::PrefixItems, Keyword::Items].into_iter();
        let first = first.find_map(|it| Some((it, schema.node.get(it)?)));
        if let Some((keyword, value)) = first.filter(|_| !schema.prefix_items().is_empty()) {
            self.hold(schema, keyword);
            self.hold(schema, Keyword::AdditionalItems);
            if !is_tuple {
                let value = json_excerpt(value);
                self.made.enforced(Keyword::PrefixItems, value);
                self.made.rules.extend(self.schemas.rule_of_items(schema));
            }
        }
        if schema.is_true(Keyword::UniqueItems) && (is_tuple || self.facts.schemas().any(is_secret))
        {
            let (keyword, value) = (Keyword::UniqueItems, true.to_string());
            self.hold(schema, keyword);
            self.made.enforced(keyword, value);
            self.made.rules.push(Rule::UniqueItems);
        }
        self.applicator(schema, Keyword::Contains);
        if schema.node.get(Keyword::Contains).is_some() {
            self.hold(schema, Keyword::MinContains);
            self.hold(schema, Keyword::MaxContains);
        }
        self.unevaluated(schema, Keyword::UnevaluatedItems);
    }

    /// An `unevaluated…` keyword; that of properties is expressed by the shape, unless it
    /// depends on the value which properties are looked at.
    fn unevaluated(&mut self, schema: &Cursor<'d>, keyword: Keyword) {
        let Some(others) = schema.get(keyword) else {
            return;
        };
        let depends = keyword == Keyword::UnevaluatedItems
            || has_conditions(self.facts)
            || self.schemas.store.cx.is_strict();
        match others.as_boolean_schema() {
            Some(true) => self.hold(schema, keyword),
            _ if depends => {
                let rule = Rule::Unevaluated(self.schemas.rules_of(schema));
                self.rule(schema, keyword, rule);
            }
            _ => {}
        }
    }

    /// Records a keyword that something else enforces, or that constrains nothing.
    fn hold(&self, schema: &Cursor<'d>, keyword: Keyword) {
        let coverage = &self.schemas.store.cx.coverage;
        coverage.enforce(schema, KeywordSet::of(&[keyword]));
    }

    fn of_scalar(&mut self, types: JsonTypes) {
        let store = self.schemas.store();
        let facts = self.facts;
        if types.meets(JsonTypes::STRING) || types.meets(JsonTypes::NUMBER) {
            for schema in facts.schemas().filter(|schema| is_secret(schema)) {
                store.cx.coverage.document(schema, Keyword::Format, HIDDEN);
            }
        }
        if types.meets(JsonTypes::STRING) {
            let string = facts.string(&store.cx);
            for (keyword, value) in &string.documented {
                self.document(*keyword, value);
            }
            let rules = match string.known_values {
                Some(_) => string.all_rules(),
                None => string.rules.clone(),
            };
            for rule in &rules {
                match rule {
                    Rule::Format(format) => {
                        let name = format.as_ref().to_owned();
                        self.made.enforced(Keyword::Format, name);
                    }
                    Rule::Text(text) => self.of_text(text),
                    _ => {}
                }
            }
            self.made.rules.extend(rules);
        } else {
            self.formats_of_other_types(types);
        }
        let number = types.and(JsonTypes::NUMBER);
        let (documented, steps) = if number == JsonTypes::INTEGER {
            let integer = facts.integer(&store.cx);
            (&integer.documented, &integer.steps)
        } else if !number.is_empty() {
            let number = facts.number(&store.cx);
            (&number.documented, &number.steps)
        } else {
            return;
        };
        let steps = steps.iter().copied().map(Rule::MultipleOf);
        self.made.rules.extend(steps);
        for (keyword, value) in documented {
            self.document(*keyword, value);
        }
    }

    /// The constraints of a string that its type has no room for.
    fn of_text(&mut self, text: &Text) {
        if text.min_length > 0 {
            let least = text.min_length.to_string();
            self.made.enforced(Keyword::MinLength, least);
        }
        if let Some(most) = text.max_length {
            self.made.enforced(Keyword::MaxLength, most.to_string());
        }
        if let Some(pattern) = &text.pattern {
            self.made.enforced(Keyword::Pattern, pattern.source.clone());
        }
    }

    /// Formats that mean nothing to the generator, beside a type other than string.
    fn formats_of_other_types(&mut self, types: JsonTypes) {
        let is_known = |format: &&str| match types {
            JsonTypes::INTEGER => *format == PASSWORD || is_format_of_number(format, true),
            JsonTypes::NUMBER => *format == PASSWORD || is_format_of_number(format, false),
            _ => false,
        };
        let formats = self.facts.schemas();
        let formats = formats.filter_map(|schema| schema.text(Keyword::Format));
        let unknown: Vec<_> = formats.filter(|format| !is_known(format)).collect();
        for format in unknown {
            self.document(Keyword::Format, format);
        }
    }
}

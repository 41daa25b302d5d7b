//! Schemas as rules: what JSON Schema says of an instance, whatever type it may have.
//!
//! This is for what no type can express: the schema under `not`, names by patterns, and all that
//! such a schema refers to. Each keyword becomes a rule with the meaning of JSON Schema 2020-12;
//! those of OpenAPI 3.0 that differ are read in its dialect (`spec`).
//!
//! Imports `ir`, `keyword` and `spec`; types, facts, assertions and null branches.

use super::assertion::{self, count_of};
use super::facts::{PASSWORD, is_secret};
use super::null_branch::{Divided, divided};
use super::types::Schemas;
use crate::ir::{Format, Kind, Pattern, Rule, Rules, Type};
use crate::keyword::{Keyword, KeywordSet, Role};
use crate::lower::coverage::NOT_ENFORCED;
use crate::lower::docs::json_excerpt;
use crate::spec::{Cursor, Node, reference_of};

/// Why nothing enforces `format: password`.
pub(super) const HIDDEN: &str = "it is not a constraint; messages redact the value";

/// The applicators that become no rules: a discriminator chooses among branches that are all tried,
/// and the other one is only documented.
const NOT_RULED: KeywordSet = KeywordSet::of(&[Keyword::ContentSchema, Keyword::Discriminator]);

/// The keywords for what properties demand where they are present; the last one is both others,
/// as drafts before 2019-09 have them.
pub(super) const DEPENDENT: [Keyword; 3] = [
    Keyword::DependentRequired,
    Keyword::DependentSchemas,
    Keyword::Dependencies,
];

impl<'d> Schemas<'d, '_> {
    /// Makes the rules of all schemas that rules refer to.
    pub(in crate::lower) fn fill_rules(&mut self) {
        while let Some((id, schema)) = self.registry.unruled.pop() {
            let rules = self.rules_of(&schema);
            self.registry.ruled.insert(id, rules);
            self.fill_waiting();
        }
    }

    /// The rules of a schema, all of them.
    pub(super) fn rules_of(&mut self, schema: &Cursor<'d>) -> Rules {
        match schema.as_boolean_schema() {
            Some(true) => return Rules::new(),
            Some(false) => return vec![Rule::Never],
            None => {}
        }
        self.cover_rules(schema);
        let mut rules = Rules::new();
        if let Some(reference) = reference_of(schema) {
            rules.extend(self.rule_of_target(&reference));
            if !self.store.cx.has_siblings_of_references() {
                return rules;
            }
        }
        rules.extend(assertion::rules(&self.store.cx, schema));
        rules.extend(self.rule_of_items(schema));
        rules.extend(self.rule_of_applicator(schema, Keyword::Contains));
        rules.extend(self.rule_of_properties(schema));
        rules.extend(self.rule_of_applicator(schema, Keyword::PropertyNames));
        rules.extend(self.rules_of_dependents(schema));
        for keyword in [
            Keyword::AllOf,
            Keyword::AnyOf,
            Keyword::OneOf,
            Keyword::Not,
            Keyword::If,
            Keyword::UnevaluatedItems,
            Keyword::UnevaluatedProperties,
        ] {
            rules.extend(self.rule_of_applicator(schema, keyword));
        }
        // Even without constraints: it says where a secret is.
        if is_secret(schema) {
            rules = vec![Rule::Secret(rules)];
        }
        // Without a type, `nullable` allows what the other keywords might not.
        if schema.is_true(Keyword::Nullable) && schema.types().is_none() && !rules.is_empty() {
            return vec![Rule::AnyOf(vec![
                vec![Rule::Types(vec![Kind::Null])],
                rules,
            ])];
        }
        rules
    }

    /// Records what becomes of the keywords of a schema.
    fn cover_rules(&self, schema: &Cursor<'d>) {
        let coverage = &self.store.cx.coverage;
        let ruled = schema.keywords().filter(|keyword| match keyword.role() {
            Role::Applicator => !NOT_RULED.has(*keyword),
            _ => assertion::is_ruled(schema, *keyword),
        });
        coverage.enforce(schema, ruled.collect());
        for keyword in [
            Keyword::ContentEncoding,
            Keyword::ContentMediaType,
            Keyword::ContentSchema,
        ] {
            coverage.document(schema, keyword, NOT_ENFORCED);
        }
        let format = schema.text(Keyword::Format);
        if format.is_none_or(|name| name.parse::<Format>().is_err()) {
            let reason = match format == Some(PASSWORD) {
                true => HIDDEN,
                false => NOT_ENFORCED,
            };
            coverage.document(schema, Keyword::Format, reason);
        }
    }

    fn rule_of_target(&mut self, reference: &Cursor<'d>) -> Option<Rule> {
        let target = self.store.cx.target(reference)?;
        let named = self.registry.named(&self.store, &target);
        let Type::Named(id) = *named.without_null().0 else {
            return None;
        };
        self.registry.refer_to_rules(id, target);
        Some(Rule::Ref(id))
    }

    /// The rule of a keyword that applies schemas to the instance or to parts of it, and has a rule
    /// by itself.
    pub(super) fn rule_of_applicator(
        &mut self,
        schema: &Cursor<'d>,
        keyword: Keyword,
    ) -> Option<Rule> {
        let value = schema.get(keyword)?;
        Some(match keyword {
            Keyword::AllOf | Keyword::AnyOf | Keyword::OneOf => {
                let branches = self.rules_of_branches(&value, keyword);
                match (branches.len(), keyword) {
                    (0, _) => return None,
                    // A violation of the only branch is reported as it is.
                    (1, _) | (_, Keyword::AllOf) => Rule::AllOf(branches),
                    (_, Keyword::AnyOf) => Rule::AnyOf(branches),
                    _ => Rule::OneOf(branches),
                }
            }
            Keyword::Contains => Rule::Contains {
                rules: self.rules_of(&value),
                least: count_of(schema, Keyword::MinContains).unwrap_or(1),
                most: count_of(schema, Keyword::MaxContains),
            },
            Keyword::If => {
                let [then, otherwise] = [Keyword::Then, Keyword::Else].map(|keyword| {
                    let next = schema.get(keyword);
                    next.map(|next| self.rules_of(&next)).unwrap_or_default()
                });
                Rule::If {
                    condition: self.rules_of(&value),
                    then,
                    otherwise,
                }
            }
            Keyword::Not => Rule::Not {
                rules: self.rules_of(&value),
                schema: json_excerpt(value.node),
            },
            Keyword::PropertyNames => Rule::PropertyNames(self.rules_of(&value)),
            Keyword::UnevaluatedItems => Rule::UnevaluatedItems(self.rules_of(&value)),
            Keyword::UnevaluatedProperties => Rule::UnevaluatedProperties(self.rules_of(&value)),
            _ => return None,
        })
    }

    /// The rules of each branch of an `allOf`, `anyOf` or `oneOf`.
    pub(super) fn rules_of_branches(&mut self, list: &Cursor<'d>, keyword: Keyword) -> Vec<Rules> {
        let Divided { null, others } = match keyword {
            Keyword::AllOf => Divided::undivided(list),
            _ => divided(&self.store.cx, list),
        };
        let branches = others.iter().map(|branch| self.rules_of(branch));
        let mut branches: Vec<_> = branches.collect();
        for branch in &null {
            self.cover_rules(branch);
            branches.push(vec![Rule::Types(vec![Kind::Null])]);
        }
        branches
    }

    /// `prefixItems` and `items`, in the form of either draft.
    pub(super) fn rule_of_items(&mut self, schema: &Cursor<'d>) -> Option<Rule> {
        let first = schema.prefix_items();
        let others = schema.other_items();
        (!first.is_empty() || others.is_some()).then(|| Rule::Items {
            first: first.iter().map(|item| self.rules_of(item)).collect(),
            others: others.map(|others| self.rules_of(&others)),
        })
    }

    fn rule_of_properties(&mut self, schema: &Cursor<'d>) -> Option<Rule> {
        let keywords = [
            Keyword::Properties,
            Keyword::PatternProperties,
            Keyword::AdditionalProperties,
        ];
        let mut keywords = keywords.iter();
        keywords.any(|it| schema.node.get(it).is_some()).then(|| {
            let named = schema.get(Keyword::Properties);
            let named = named.iter().flat_map(Cursor::entries);
            let named = named.map(|(name, schema)| (name.to_owned(), self.rules_of(&schema)));
            Rule::Properties {
                named: named.collect(),
                patterns: self.rules_by_pattern(schema),
                others: self.rules_of_others(schema),
            }
        })
    }

    /// The rules of `additionalProperties`.
    pub(super) fn rules_of_others(&mut self, schema: &Cursor<'d>) -> Option<Rules> {
        let others = schema.get(Keyword::AdditionalProperties)?;
        Some(self.rules_of(&others))
    }

    /// What properties demand where they are present: other properties, and schemas of the whole
    /// object.
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

    /// The rules of `patternProperties`.
    pub(super) fn rules_by_pattern(&mut self, schema: &Cursor<'d>) -> Vec<(Pattern, Rules)> {
        let patterns = schema.get(Keyword::PatternProperties);
        let patterns = patterns.iter().flat_map(Cursor::entries);
        let rules = patterns.filter_map(|(source, schema)| {
            let pattern = self.store.cx.pattern_at(&schema, source)?;
            Some((pattern, self.rules_of(&schema)))
        });
        rules.collect()
    }
}

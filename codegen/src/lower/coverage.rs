//! The fate of each keyword that constrains instances.
//!
//! Only the code that handles a keyword records it as enforced, so a keyword that nothing reads is
//! reported as ignored.
//!
//! Imports `diag`, `keyword` and `spec`.

use std::cell::RefCell;
use std::collections::HashMap;

use super::node_map::NodeMap;
use crate::diag::{Code, Constraint, Diagnostic, Fate, JsonPointer};
use crate::keyword::{Keyword, KeywordSet};
use crate::spec::{Cursor, Node};

/// Why a constraint is only documented.
pub(super) const NOT_ENFORCED: &str = "the docs state it, but no code enforces it";

/// A record for each schema, by its address in the tree.
#[derive(Default)]
pub(super) struct Coverage<'d> {
    enforced: RefCell<NodeMap<KeywordSet>>,
    exceptions: RefCell<HashMap<(*const Node, Keyword), Fate>>,
    /// The schemas with a default or an example, in the order in which they were met.
    pub(super) sampled: RefCell<Vec<Cursor<'d>>>,
}

impl<'d> Coverage<'d> {
    /// Records that the code made of a schema enforces these of its keywords.
    pub(super) fn enforce(&self, schema: &Cursor<'d>, keywords: KeywordSet) {
        let mut enforced = self.enforced.borrow_mut();
        let mut is_new = false;
        let known = enforced
            .entry(std::ptr::from_ref(schema.node))
            .or_insert_with(|| {
                is_new = true;
                KeywordSet::default()
            });
        *known = known.or(keywords);
        if is_new && SAMPLES.iter().any(|it| schema.node.get(it).is_some()) {
            self.sampled.borrow_mut().push(schema.clone());
        }
    }

    /// Records that an equal part of the document has the same code, and so the same fates.
    pub(super) fn share(&self, made: &Cursor<'d>, equal: &Cursor<'d>) {
        let address = std::ptr::from_ref(made.node);
        let enforced = self.enforced.borrow().get(&address).copied();
        if let Some(enforced) = enforced {
            self.enforce(equal, enforced);
        }
        for keyword in made.keywords() {
            let fate = self.exceptions.borrow().get(&(address, keyword)).cloned();
            if let Some(fate) = fate {
                self.except(equal, keyword, fate);
            }
        }
        for (name, made) in made.entries() {
            if let Some(equal) = equal.get(name) {
                self.share(&made, &equal);
            }
        }
        for (made, equal) in made.items().zip(equal.items()) {
            self.share(&made, &equal);
        }
    }

    /// Records that every value in the emitted crate satisfies a keyword.
    pub(super) fn verify(&self, schema: &Cursor<'d>, keyword: Keyword) {
        self.except(schema, keyword, Fate::Verified);
    }

    /// Records that a keyword is not enforced, or not all of it.
    pub(super) fn document(&self, schema: &Cursor<'d>, keyword: Keyword, reason: &str) {
        self.except(schema, keyword, Fate::Documented(reason.to_owned()));
    }

    /// A schema can be part of several types; the worst fate counts.
    fn except(&self, schema: &Cursor<'d>, keyword: Keyword, fate: Fate) {
        if schema.node.get(keyword).is_none() {
            return;
        }
        let key = (std::ptr::from_ref(schema.node), keyword);
        let mut exceptions = self.exceptions.borrow_mut();
        match exceptions.get(&key) {
            Some(known) if known.rank() >= fate.rank() => {}
            _ => drop(exceptions.insert(key, fate)),
        }
    }

    /// What became of all constraints of these schemas, in this order.
    pub(super) fn report(
        &self,
        schemas: &[Cursor<'d>],
        warnings: &[Diagnostic],
    ) -> Vec<Constraint> {
        const WITHOUT_EFFECT: &[Code] =
            &[Code::NO_EFFECT, Code::IGNORED_FIELD, Code::CONTRADICTION];
        let warnings = warnings
            .iter()
            .filter(|warning| WITHOUT_EFFECT.contains(&warning.code));
        let warnings: HashMap<_, _> = warnings
            .map(|warning| (&warning.pointer, warning))
            .collect();
        let mut all = Vec::new();
        for schema in schemas {
            let contradicted = warnings
                .get(&JsonPointer::from(&schema.at))
                .filter(|warning| warning.code == Code::CONTRADICTION);
            for keyword in schema.keywords().filter(|keyword| keyword.is_constraint()) {
                let pointer = JsonPointer::from(&schema.at.key(keyword.name()));
                let warning = contradicted.or_else(|| warnings.get(&pointer));
                let fate = match warning {
                    Some(warning) => {
                        Fate::Ignored(format!("{}: {}", warning.code, warning.message))
                    }
                    None => self.fate(schema, keyword),
                };
                all.push(Constraint {
                    pointer,
                    keyword: keyword.name(),
                    fate,
                });
            }
        }
        all
    }

    fn fate(&self, schema: &Cursor<'d>, keyword: Keyword) -> Fate {
        let address = std::ptr::from_ref(schema.node);
        if let Some(fate) = self.exceptions.borrow().get(&(address, keyword)) {
            return fate.clone();
        }
        match self.enforced.borrow().get(&address) {
            Some(enforced) if enforced.has(keyword) => Fate::Enforced,
            Some(_) => Fate::Ignored("no code is generated from this keyword".to_owned()),
            None => Fate::Ignored("no code is generated from this schema".to_owned()),
        }
    }
}

const SAMPLES: [Keyword; 3] = [Keyword::Default, Keyword::Example, Keyword::Examples];

#[cfg(test)]
mod tests {
    use crate::{Fate, Interpretation, Settings, Source, constraints};

    /// The constraints of schemas that are not enforced, each with what became of it.
    fn others(schemas: &str, interpretation: Interpretation) -> Vec<String> {
        let text = format!(
            "{{openapi: 3.1.0, info: {{title: t, version: '1'}}, components: {{schemas: {schemas}}}}}"
        );
        let source = Source {
            name: "t.yaml",
            text: &text,
        };
        let settings = Settings {
            interpretation,
            ..Settings::default()
        };
        let all = constraints(&source, &settings).unwrap();
        let others = all.iter().filter_map(|one| {
            let at = one.pointer.to_string();
            let at = at.trim_start_matches("#/components/schemas/");
            match &one.fate {
                Fate::Enforced => None,
                Fate::Verified => Some(format!("{at}: verified")),
                Fate::Documented(reason) | Fate::Ignored(reason) => Some(format!("{at}: {reason}")),
            }
        });
        others.collect()
    }

    #[test]
    fn what_types_and_checks_hold_is_enforced() {
        let schemas = "{A: {type: object, required: [a], properties: {a: {type: string,
            minLength: 1, pattern: '^(a|ab)c$', format: email}, b: {type: [integer, 'null'],
            minimum: 3, multipleOf: 2}, c: {type: array, items: {enum: [x]}, uniqueItems: true,
            contains: {const: x}}}, additionalProperties: false, not: {required: [d]}},
            B: {oneOf: [{type: string}, {type: integer}]}, C: {$ref: '#/components/schemas/A'},
            D: {properties: {a: {allOf: [{type: object,
            allOf: [{$ref: '#/components/schemas/A'}]}]}}},
            E: {properties: {a: {anyOf: [{$ref: '#/components/schemas/A'}, {nullable: true}]},
            b: {oneOf: [{enum: [x]}, {type: 'null'}]}, c: {allOf: [{$ref: '#/components/schemas/F'},
            {type: string}]}, d: {not: {oneOf: [{const: 1}, {type: object, nullable: true}]}}}},
            F: {type: string, enum: [x, y]}}";
        assert_eq!(others(schemas, Interpretation::Inferred), [""; 0]);
    }

    #[test]
    fn values_that_are_listed_are_checked_when_a_crate_is_made() {
        let schemas = "{A: {type: string, enum: [ab], minLength: 2, format: email},
            B: {allOf: [{$ref: '#/components/schemas/A'}, {maxLength: 2}]}}";
        assert_eq!(
            others(schemas, Interpretation::Inferred),
            [
                "A/minLength: verified",
                "A/format: the values are listed; they are not checked against the format",
                "B/allOf/1/maxLength: verified",
            ]
        );
    }

    #[test]
    fn what_nothing_checks_is_reported() {
        let schemas = "{A: {type: string, format: password, minimum: 3, contentSchema: {}},
            B: {oneOf: [{type: string, maxLength: 3}, {type: string, minLength: 2}]},
            C: {not: {format: colour}}}";
        let documented = "the docs state it, but no code enforces it";
        let expected = [
            "A/format: it is not a constraint; messages redact the value",
            "A/minimum: W0101: `minimum` has no effect: it applies to values of type `number`, \
             which `type` excludes",
            &format!("A/contentSchema: {documented}"),
            "B/oneOf: a value that is valid against several branches is accepted, unless the document is \
             read with `--strict-schemas`",
            &format!("C/not/format: {documented}"),
        ];
        assert_eq!(others(schemas, Interpretation::Inferred), expected);
        let literal = others(schemas, Interpretation::Strict);
        assert!(!literal.iter().any(|line| line.starts_with("B/")));
    }

    #[test]
    fn what_no_code_is_made_of_is_reported() {
        let text = "{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {/a: {get: {
            parameters: [{name: Accept, in: header, schema: {type: string}}],
            responses: {'200': {description: d, content: {text/plain: {schema: {
            maxLength: 3}}}}}}}}}";
        let source = Source {
            name: "t.yaml",
            text,
        };
        let all = constraints(&source, &Settings::default()).unwrap();
        let reason = "no code is generated from this schema".to_owned();
        assert_eq!(all.len(), 2);
        assert!(
            all.iter()
                .all(|one| one.fate == Fate::Ignored(reason.clone()))
        );
    }

    #[test]
    fn headers_that_are_strings_enforce_nothing() {
        let text =
            "{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {/a: {get: {responses: {
            '200': {description: d, headers: {
              X-Both: {schema: {anyOf: [{type: integer}, {type: string}]}},
              X-Text: {content: {text/plain: {schema: {type: integer}}}},
              X-Same: {schema: {type: integer}},
              X-Other: {schema: {type: array, items: {type: integer}}}}},
            '400': {description: d, headers: {
              X-Same: {schema: {type: integer, description: e}},
              X-Other: {schema: {type: string, maxLength: 3}}}}}}}}}";
        let source = Source {
            name: "t.yaml",
            text,
        };
        let all = constraints(&source, &Settings::default()).unwrap();
        let lines = all.iter().map(|one| {
            let pointer = one.pointer.as_str();
            let (_, header) = pointer.split_once("headers/").unwrap();
            let fate = match one.fate {
                Fate::Enforced => "enforced",
                Fate::Documented(_) => "documented",
                Fate::Ignored(_) => "ignored",
                Fate::Verified => "verified",
            };
            format!("{header} {fate}")
        });
        let expected = [
            "X-Both/schema/anyOf/0/type documented",
            "X-Both/schema/anyOf/1/type documented",
            "X-Both/schema/anyOf documented",
            "X-Text/content/text~1plain/schema/type ignored",
            "X-Same/schema/type enforced",
            "X-Other/schema/items/type documented",
            "X-Other/schema/type documented",
            "X-Other/schema/items documented",
            "X-Same/schema/type enforced",
            "X-Other/schema/type documented",
            "X-Other/schema/maxLength documented",
        ];
        assert_eq!(lines.collect::<Vec<_>>(), expected);
    }
}

//! What becomes of each constraint of a description, for those who want to know.
//!
//! While schemas are lowered, it is noted which of them code is made of, and which of their
//! keywords no code checks. What is noted nowhere is no part of any code.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use crate::diag::{Code, Constraint, Diagnostic, Fate, JsonPointer};
use crate::keyword::Keyword;
use crate::spec::{Cursor, Node};

/// Notes about schemas, which are told apart by where they are in memory.
#[derive(Default)]
pub(super) struct Account<'d> {
    seen: RefCell<HashSet<*const Node>>,
    /// Those that have a default or an example.
    sampled: RefCell<Vec<Cursor<'d>>>,
    notes: RefCell<HashMap<(*const Node, &'d str), Fate>>,
}

impl<'d> Account<'d> {
    /// All that a schema says is part of code, unless it is noted otherwise.
    pub(super) fn see(&self, schema: &Cursor<'d>) {
        let is_new = self
            .seen
            .borrow_mut()
            .insert(std::ptr::from_ref(schema.node));
        let mut samples = ["default", "example", "examples"].into_iter();
        if is_new && samples.any(|keyword| schema.node.get(keyword).is_some()) {
            self.sampled.borrow_mut().push(schema.clone());
        }
    }

    /// The schemas that have a default or an example, in the order in which they were met.
    pub(super) fn take_sampled(&self) -> Vec<Cursor<'d>> {
        self.sampled.take()
    }

    /// These keywords of a schema are enforced by what is made of it.
    pub(super) fn enforce(&self, schema: &Cursor<'d>, keywords: &[&'d str]) {
        keywords
            .iter()
            .for_each(|keyword| self.note(schema, keyword, Fate::Enforced));
    }

    /// What these keywords say holds for all values that code knows.
    pub(super) fn check(&self, schema: &Cursor<'d>, keywords: &[&'d str]) {
        keywords
            .iter()
            .for_each(|keyword| self.note(schema, keyword, Fate::Checked));
    }

    /// What these keywords say is not checked, or not all of it.
    pub(super) fn tell(&self, schema: &Cursor<'d>, keywords: &[&'d str], reason: &str) {
        let fate = Fate::Reported(reason.to_owned());
        keywords
            .iter()
            .for_each(|keyword| self.note(schema, keyword, fate.clone()));
    }

    /// A schema can be part of several types; the worst counts.
    fn note(&self, schema: &Cursor<'d>, keyword: &'d str, fate: Fate) {
        if schema.node.get(keyword).is_none() {
            return;
        }
        let key = (std::ptr::from_ref(schema.node), keyword);
        let mut notes = self.notes.borrow_mut();
        let known = notes.entry(key).or_insert_with(|| fate.clone());
        if known.rank() < fate.rank() {
            *known = fate;
        }
    }

    /// What became of all constraints of these schemas, in this order.
    pub(super) fn settle(
        &self,
        schemas: &[Cursor<'d>],
        warnings: &[Diagnostic],
    ) -> Vec<Constraint> {
        const WITHOUT_EFFECT: &[Code] =
            &[Code::NO_EFFECT, Code::IGNORED_FIELD, Code::CONTRADICTION];
        let told = warnings
            .iter()
            .filter(|warning| WITHOUT_EFFECT.contains(&warning.code));
        let told: HashMap<_, _> = told.map(|warning| (&warning.pointer, warning)).collect();
        let mut all = Vec::new();
        for schema in schemas {
            let left_out = told
                .get(&JsonPointer::from(&schema.at))
                .filter(|warning| warning.code == Code::CONTRADICTION);
            let keywords = schema.node.as_map().into_iter().flatten();
            for (keyword, _) in keywords
                .filter(|(keyword, _)| Keyword::named(keyword).is_some_and(Keyword::is_constraint))
            {
                let pointer = JsonPointer::from(&schema.at.key(keyword));
                let fate = match left_out.or_else(|| told.get(&pointer)) {
                    Some(warning) => {
                        Fate::Reported(format!("{}: {}", warning.code, warning.message))
                    }
                    None => self.fate(schema, keyword),
                };
                all.push(Constraint {
                    pointer,
                    keyword: keyword.clone(),
                    fate,
                });
            }
        }
        all
    }

    /// What is known of a keyword.
    fn fate(&self, schema: &Cursor<'d>, keyword: &'d str) -> Fate {
        let address = std::ptr::from_ref(schema.node);
        if let Some(fate) = self.notes.borrow().get(&(address, keyword)) {
            return fate.clone();
        }
        match self.seen.borrow().contains(&address) {
            true => Fate::Enforced,
            false => Fate::Reported("no code is made of this schema".to_owned()),
        }
    }
}

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
                Fate::Checked => Some(format!("{at}: checked")),
                Fate::Reported(reason) => Some(format!("{at}: {reason}")),
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
            B: {oneOf: [{type: string}, {type: integer}]}, C: {$ref: '#/components/schemas/A'}}";
        assert_eq!(others(schemas, Interpretation::Meant), [""; 0]);
    }

    #[test]
    fn values_that_are_listed_are_checked_when_a_crate_is_made() {
        let schemas = "{A: {type: string, enum: [ab], minLength: 2, format: email}}";
        assert_eq!(
            others(schemas, Interpretation::Meant),
            [
                "A/minLength: checked",
                "A/format: its values are listed, whatever their format"
            ]
        );
    }

    #[test]
    fn what_nothing_checks_is_reported() {
        let schemas = "{A: {type: string, format: password, minimum: 3, contentSchema: {}},
            B: {oneOf: [{type: string, maxLength: 3}, {type: string, minLength: 2}]},
            C: {not: {format: colour}}}";
        let told = "it is told in the docs, and not checked";
        let expected = [
            "A/format: it asks nothing of a value, which no message shows",
            "A/minimum: W0101: `minimum` is about values of the type `number`, and has no effect \
             on `string`",
            &format!("A/contentSchema: {told}"),
            "B/oneOf: a value that fits several members passes, unless it is read with `--literal`",
            &format!("C/not/format: {told}"),
        ];
        assert_eq!(others(schemas, Interpretation::Meant), expected);
        let literal = others(schemas, Interpretation::Literal);
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
        let reason = "no code is made of this schema".to_owned();
        assert_eq!(all.len(), 2);
        assert!(
            all.iter()
                .all(|one| one.fate == Fate::Reported(reason.clone()))
        );
    }
}

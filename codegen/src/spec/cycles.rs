//! Schemas that contain themselves in the same place: `A: {allOf: [{$ref: A}]}`.
//!
//! Imports `diag` alone. JSON Schema forbids such infinite recursion (2020-12 core, section
//! 9.4.1). Of `allOf` no value is left that could be held against the schema; a union that is
//! its own member allows what its other members allow, so that the member says nothing.
//!
//! A union of schemas each of which is `allOf` that union and more is neither: documents
//! describe inheritance so, and mean by the inner one what all members share. So `allOf` is
//! looked at apart from `oneOf` and `anyOf`.

use super::{Cursor, Node, Resolver, reference_of};
use crate::diag::{Code, Diagnostic, Diagnostics};
use std::collections::HashMap;

/// Keywords that put schemas in the same place, and the fault of a circle of them.
type Group = (&'static [&'static str], Code, &'static str);

const GROUPS: [Group; 2] = [
    (
        &["allOf"],
        Code::REF_CYCLE,
        "this schema contains itself in the same place, so that no value can be held against it",
    ),
    (
        &["oneOf", "anyOf"],
        Code::NO_EFFECT,
        "this makes a union a member of itself, which allows nothing more",
    ),
];

/// Tells of each circle, at one of the references in it.
pub(super) fn check<'d>(resolver: &Resolver<'d>, composed: &[Cursor<'d>], found: &Diagnostics) {
    for group in GROUPS {
        let mut search = Search {
            resolver,
            group,
            states: HashMap::new(),
            found,
        };
        for schema in composed {
            search.from(schema.clone());
        }
    }
}

struct Search<'s, 'd> {
    resolver: &'s Resolver<'d>,
    group: Group,
    /// Where on the way from the start each schema is that was met; none for one that is
    /// left behind.
    states: HashMap<*const Node, Option<usize>>,
    found: &'s Diagnostics,
}

/// The way from a schema to one in the same place.
#[derive(Default)]
struct Way<'d> {
    steps: Vec<Step<'d>>,
    /// Which of the steps are references.
    references: Vec<usize>,
}

/// A schema on the way, and what is left to do of the schemas in its place.
struct Step<'d> {
    schema: Cursor<'d>,
    left: Vec<Cursor<'d>>,
}

impl<'d> Search<'_, 'd> {
    /// Goes from a schema to all that are in the same place, depth first.
    fn from(&mut self, start: Cursor<'d>) {
        let mut way = Way::default();
        let mut next = Some(start);
        loop {
            if let Some(schema) = next.take() {
                match self.states.get(&std::ptr::from_ref(schema.node)) {
                    Some(None) => {}
                    Some(Some(start)) => self.tell(&way, *start),
                    None => self.step(&mut way, schema),
                }
            }
            let Some(step) = way.steps.last_mut() else {
                return;
            };
            next = step.left.pop();
            if next.is_none() {
                self.states.insert(step.schema.node, None);
                way.steps.pop();
                way.references.pop_if(|last| *last == way.steps.len());
            }
        }
    }

    fn step(&mut self, way: &mut Way<'d>, schema: Cursor<'d>) {
        let at = way.steps.len();
        self.states.insert(schema.node, Some(at));
        if reference_of(&schema).is_some() {
            way.references.push(at);
        }
        let left = self.in_place(&schema);
        way.steps.push(Step { schema, left });
    }

    /// The schemas in the same place as this one, the first one last.
    fn in_place(&self, schema: &Cursor<'d>) -> Vec<Cursor<'d>> {
        // Broken references were told of already.
        let quiet = Diagnostics::default();
        let mut schemas: Vec<_> = reference_of(schema)
            .and_then(|reference| self.resolver.target(&reference, &quiet))
            .into_iter()
            .collect();
        for keyword in self.group.0 {
            schemas.extend(schema.get(keyword).iter().flat_map(Cursor::items));
        }
        schemas.reverse();
        schemas
    }

    /// Tells of the way from a schema back to itself, at the last reference on it. Where the
    /// way has references only, that was told already.
    fn tell(&self, way: &Way<'d>, start: usize) {
        let before = way.references.partition_point(|at| *at < start);
        let count = way.references.len() - before;
        let last = way.references.last().filter(|_| count > 0);
        if count == way.steps.len() - start {
            return;
        }
        let step = last.and_then(|at| way.steps.get(*at));
        if let Some(reference) = step.and_then(|step| reference_of(&step.schema)) {
            let (_, code, message) = self.group;
            self.found
                .push(Diagnostic::new(code, &reference.at, message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    fn faults(schemas: &str) -> Vec<String> {
        let root = document(&format!(
            "{{openapi: 3.1.0, info: {{title: t, version: '1'}}, components: {{schemas: {schemas}}}}}"
        ));
        let found = Diagnostics::default();
        super::super::check(&root, &found);
        let line = |fault: Diagnostic| format!("{} {}", fault.code, fault.pointer.as_str());
        found.into_vec().into_iter().map(line).collect()
    }

    fn to(name: &str) -> String {
        format!("{{$ref: '#/components/schemas/{name}'}}")
    }

    #[test]
    fn a_schema_must_not_contain_itself_in_the_same_place() {
        let a = to("A");
        assert_eq!(
            faults(&format!("{{A: {{allOf: [{{}}, {a}]}}}}")),
            ["E0204 /components/schemas/A/allOf/1/$ref"]
        );
        assert_eq!(
            faults(&format!(
                "{{A: {{anyOf: [{{oneOf: [{}]}}]}}, B: {a}}}",
                to("B")
            )),
            ["W0101 /components/schemas/B/$ref"]
        );
    }

    #[test]
    fn a_circle_of_references_is_told_once() {
        assert_eq!(
            faults(&format!("{{A: {}, B: {}}}", to("B"), to("A"))),
            ["E0204 /components/schemas/A/$ref"]
        );
    }

    #[test]
    fn a_schema_may_contain_itself_in_another_place() {
        let (a, b) = (to("A"), to("B"));
        assert!(faults(&format!("{{A: {{properties: {{a: {a}}}, items: {a}}}}}")).is_empty());
        assert!(
            faults(&format!(
                "{{A: {{oneOf: [{b}], properties: {{}}}}, B: {{allOf: [{a}]}}}}"
            ))
            .is_empty()
        );
    }

    #[test]
    fn long_ways_need_no_deep_stack() {
        let schema = |n: usize| format!("S{n}: {{allOf: [{}]}}", to(&format!("S{}", n + 1)));
        let schemas: Vec<_> = (0..20_000).map(schema).collect();
        assert!(faults(&format!("{{{}, S20000: {{}}}}", schemas.join(", "))).is_empty());
    }
}

//! Schemas that apply themselves to the same instance: `A: {allOf: [{$ref: A}]}`.
//!
//! JSON Schema forbids such infinite recursion (2020-12 core, section 9.4.1). With `allOf`, no
//! instance can be validated; a union that is a branch of itself accepts what its other branches
//! accept, so the branch has no effect.
//!
//! A union whose branches each have `allOf` that union is neither: documents describe
//! inheritance like this, and mean by the inner reference what all branches share. So `allOf` is
//! searched separately from `oneOf` and `anyOf`. Imports `diag`, `keyword`, from this layer
//! `document`, and from this folder `resolver`.

use super::resolver::{Resolver, reference_of};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Node};
use std::collections::HashMap;

/// Keywords that apply schemas to the same instance, and the fault of a cycle of them.
type Group = (&'static [Keyword], Code, &'static str);

const GROUPS: [Group; 2] = [
    (
        &[Keyword::AllOf],
        Code::REF_CYCLE,
        "the schema includes itself through `allOf`, so no instance can be validated against it",
    ),
    (
        &[Keyword::OneOf, Keyword::AnyOf],
        Code::NO_EFFECT,
        "the union is a branch of itself; this branch is omitted",
    ),
];

/// Whether a schema has one of the keywords whose cycles [`check`] searches for.
pub(in crate::spec) fn is_composed(schema: &Node) -> bool {
    let mut keywords = GROUPS.iter().flat_map(|(keywords, ..)| *keywords);
    keywords.any(|keyword| schema.get(keyword).is_some())
}

/// Reports each cycle at one of the references in it.
pub(in crate::spec) fn check<'d>(
    resolver: &Resolver<'d>,
    composed: &[Cursor<'d>],
    found: &Diagnostics,
) {
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
    /// The position of each visited schema on the current path; none for one that has been left.
    states: HashMap<*const Node, Option<usize>>,
    found: &'s Diagnostics,
}

/// A schema on the path from the first one, all of which apply to the same instance.
struct Step<'d> {
    schema: Cursor<'d>,
    /// The schemas that it applies and that have not been visited yet.
    left: Vec<Cursor<'d>>,
    /// How many schemas on the path up to this one are references.
    references: usize,
    /// The position of the last of these.
    last: usize,
}

impl<'d> Search<'_, 'd> {
    /// Visits all schemas that apply to the same instance as the first one, depth first.
    fn from(&mut self, start: Cursor<'d>) {
        let mut path = Vec::new();
        let mut next = Some(start);
        loop {
            if let Some(schema) = next.take() {
                match self.states.get(&std::ptr::from_ref(schema.node)) {
                    Some(None) => {}
                    Some(Some(start)) => self.report(&path, *start),
                    None => self.step(&mut path, schema),
                }
            }
            let Some(step) = path.last_mut() else {
                return;
            };
            next = step.left.pop();
            if next.is_none() {
                self.states.insert(step.schema.node, None);
                path.pop();
            }
        }
    }

    fn step(&mut self, path: &mut Vec<Step<'d>>, schema: Cursor<'d>) {
        let at = path.len();
        self.states.insert(schema.node, Some(at));
        let before = path
            .last()
            .map_or((0, 0), |step| (step.references, step.last));
        let (references, last) = match reference_of(&schema) {
            Some(_) => (before.0 + 1, at),
            None => before,
        };
        path.push(Step {
            left: self.applied(&schema),
            schema,
            references,
            last,
        });
    }

    /// The schemas that this one applies to the same instance, in reverse order.
    fn applied(&self, schema: &Cursor<'d>) -> Vec<Cursor<'d>> {
        // Broken references have been reported already.
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

    /// Reports a path from a schema back to itself, at the last reference on it. A cycle of
    /// references alone has been reported already.
    fn report(&self, path: &[Step<'d>], start: usize) {
        let (before, cycle) = path.split_at_checked(start).unwrap_or_default();
        let references = |steps: &[Step<'_>]| steps.last().map_or(0, |step| step.references);
        let last = cycle.last().and_then(|step| path.get(step.last));
        if references(path) - references(before) == cycle.len() {
            return;
        }
        if let Some(reference) = last.and_then(|step| reference_of(&step.schema)) {
            let (_, code, message) = self.group;
            let fault = Diagnostic::new(code, &reference.at, message);
            self.found.push(fault);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::{document, lines};

    fn faults(schemas: &str) -> Vec<String> {
        let root = document(&format!(
            "{{openapi: 3.1.0, info: {{title: t, version: '1'}}, components: {{schemas: {schemas}}}}}"
        ));
        let found = Diagnostics::default();
        crate::spec::check(&root, &found);
        lines(found)
    }

    fn to(name: &str) -> String {
        format!("{{$ref: '#/components/schemas/{name}'}}")
    }

    #[test]
    fn a_schema_must_not_apply_itself_to_the_same_instance() {
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
    fn a_cycle_may_start_at_its_only_reference() {
        let reference = "{$ref: '#/components/schemas/A', allOf: [{}]}";
        assert_eq!(
            faults(&format!("{{A: {{allOf: [{reference}]}}}}")),
            ["E0204 /components/schemas/A/allOf/0/$ref"]
        );
    }

    #[test]
    fn a_cycle_of_references_is_reported_once() {
        assert_eq!(
            faults(&format!("{{A: {}, B: {}}}", to("B"), to("A"))),
            ["E0204 /components/schemas/A/$ref"]
        );
    }

    #[test]
    fn a_schema_may_apply_itself_to_another_instance() {
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
    fn long_paths_need_no_deep_stack() {
        let schema = |n: usize| format!("S{n}: {{allOf: [{}]}}", to(&format!("S{}", n + 1)));
        let schemas: Vec<_> = (0..20_000).map(schema).collect();
        assert!(faults(&format!("{{{}, S20000: {{}}}}", schemas.join(", "))).is_empty());
    }
}

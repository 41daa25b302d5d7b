//! Validates that each reference of a document points to the expected kind of object.
//!
//! A reference may point anywhere in the document, even into an extension; its target there is
//! checked as an object of that kind. Schemas may refer to themselves through their properties,
//! but a chain of references must end at a value ("Reference Object"). Imports `diag`, `keyword`,
//! from this layer `document`, `grammar`, `reference`, `quote`, `suggest` and
//! `version`, and from this folder `walk`.

use super::walk::{Reference, Walk};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::{Kind, Shape};
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use crate::spec::reference::{
    LONGEST_CHAIN, Resolver, check_cycles, endless, reference_of, segments,
};
use crate::spec::suggest;
use crate::spec::version::Version;
use foldhash::fast::RandomState;
use std::collections::HashSet;

/// Checks a document: the walk over it, its references, and the parts of it that only they lead to.
/// Returns all schemas, in the order of the document; those that only references lead to come last.
pub(in crate::spec) fn check<'d>(
    root: &'d Node,
    version: Version,
    found: &Diagnostics,
) -> Vec<Cursor<'d>> {
    let mut walk = Walk::new(version, found);
    walk.object(&Cursor::root(root), Kind::OpenApi);
    let mut targets = Targets {
        root,
        resolver: Resolver::new(root),
        found,
        entered: HashSet::default(),
        reported: HashSet::default(),
        valid: HashSet::default(),
        broken: 0,
    };
    while !walk.references.is_empty() {
        for reference in std::mem::take(&mut walk.references) {
            targets.check(&reference, &mut walk);
        }
    }
    check_cycles(&targets.resolver, &walk.composed, found);
    walk.schemas
}

struct Targets<'w, 'd> {
    root: &'d Node,
    resolver: Resolver<'d>,
    found: &'w Diagnostics,
    /// The parts outside of the grammar that have been checked, and as which kind.
    entered: HashSet<(*const Node, Kind), RandomState>,
    /// The references whose cycle has been reported.
    reported: HashSet<*const Node, RandomState>,
    /// References that are valid, and the kind of their targets: most parts of a document are
    /// referred to many times.
    valid: HashSet<(&'d str, Kind), RandomState>,
    broken: usize,
}

impl<'d> Targets<'_, 'd> {
    fn check(&mut self, reference: &Reference<'d>, walk: &mut Walk<'_, 'd>) {
        if reference.by_name && self.names_schema(&reference.text) {
            return;
        }
        let text = reference.text.node.as_str().unwrap_or_default();
        if self.valid.contains(&(text, reference.expected)) {
            return;
        }
        let Some(target) = self.resolver.target(&reference.text, self.found) else {
            self.broken += 1;
            if self.broken == suggest::MOST {
                self.resolver = Resolver::terse(self.root);
            }
            return;
        };
        let shape = shape_at(&reference.text);
        let fits = shape.is_none_or(|shape| shape.kind() == Some(reference.expected));
        let is_schema = reference.expected == Kind::Schema && matches!(target.node, Node::Bool(_));
        if !fits || !(is_schema || target.node.as_map().is_some()) {
            return self.found.push(wrong_target(reference, &target, shape));
        }
        if shape.is_none() && self.entered.insert((target.node, reference.expected)) {
            walk.object_or_reference(&target, reference.expected);
        }
        if reference_of(&target).is_some() {
            self.follow(&reference.text);
        }
        self.valid.insert((text, reference.expected));
    }

    /// Whether the text of a discriminator's mapping is the name of a schema, as it may be
    /// ("Discriminator Object").
    fn names_schema(&self, text: &Cursor<'d>) -> bool {
        let components = self.root.get("components");
        let schemas = components.and_then(|components| components.get("schemas"));
        let named = schemas.zip(text.node.as_str());
        named.is_some_and(|(schemas, name)| schemas.get(name).is_some())
    }

    /// Follows a chain of references, and reports a cycle once, however many references lead to it.
    fn follow(&mut self, first: &Cursor<'d>) {
        let quiet = Diagnostics::default();
        let mut chain = vec![first.clone()];
        while chain.len() <= LONGEST_CHAIN {
            let next = chain
                .last()
                .and_then(|text| self.resolver.target(text, &quiet))
                .and_then(|target| reference_of(&target));
            let Some(next) = next else { return };
            let start = chain
                .iter()
                .position(|text| std::ptr::eq(text.node, next.node));
            if let Some(start) = start {
                return self.report(chain.split_off(start));
            }
            chain.push(next);
        }
        self.report(chain);
    }

    /// Reports a cycle of references, unless one of them has been reported.
    fn report(&mut self, chain: Vec<Cursor<'d>>) {
        let new = chain.iter().all(|text| self.reported.insert(text.node));
        if let Some(first) = chain.first().filter(|_| new) {
            self.found.push(endless(first));
        }
    }
}

/// The shape of the value that a reference points at; none outside of the grammar.
fn shape_at(text: &Cursor<'_>) -> Option<&'static Shape> {
    let segments = segments(text.node.as_str()?).ok()?;
    Shape::at(&segments)
}

/// The fault of a reference that leads to something of another kind.
fn wrong_target(
    reference: &Reference<'_>,
    target: &Cursor<'_>,
    shape: Option<&Shape>,
) -> Diagnostic {
    let actual = match shape.and_then(Shape::kind) {
        Some(kind) if target.node.as_map().is_some() => kind.definition().title,
        _ => target.node.kind(),
    };
    let place = quoted(&format!("#{}", target.at));
    let expected = reference.expected.definition().title;
    let message = format!("the reference must point to {expected}, but {place} is {actual}");
    Diagnostic::new(Code::REF_KIND, &reference.text.at, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::{document, lines};

    /// The faults of the references in a document, each as code and pointer.
    fn faults(text: &str) -> Vec<String> {
        let root = document(text);
        let found = Diagnostics::default();
        check(&root, Version::of(&root), &found);
        let mut faults = lines(found);
        faults.retain(|line| line.starts_with("E02") || line.starts_with("E0101"));
        faults
    }

    #[test]
    fn every_broken_reference_is_reported() {
        let schemas = "{A: {$ref: '#/components/schemas/X'}, B: {properties: {c: {$ref: nope.yaml}}},
            C: {items: {$ref: 5}}, D: {example: {$ref: '#/x'}, properties: {$ref: {type: string}}}}";
        assert_eq!(
            faults(&format!("components: {{schemas: {schemas}}}")),
            [
                "E0201 /components/schemas/A/$ref",
                "E0205 /components/schemas/B/properties/c/$ref",
                "E0202 /components/schemas/C/items/$ref",
            ]
        );
    }

    #[test]
    fn a_reference_leads_to_the_expected_kind() {
        let schemas = "{A: {$ref: '#/info/title'}, B: {$ref: '#/components/parameters/P'},
            C: {$ref: '#/components/schemas'}, D: {$ref: '#/components/schemas/D/properties/d'}}";
        let document = format!(
            "{{info: {{title: t}}, components: {{schemas: {schemas}, parameters: {{P: {{name: p}}}}}}}}"
        );
        let expected = ["A", "B", "C"].map(|name| format!("E0203 /components/schemas/{name}/$ref"));
        assert_eq!(faults(&document).split_last().unwrap().1, expected);
    }

    #[test]
    fn a_target_outside_of_the_grammar_is_checked_as_the_expected_kind() {
        assert_eq!(
            faults(
                "{components: {schemas: {A: {$ref: '#/x-a/b'}}}, x-a: {b: {items: {items: 5}}}}"
            ),
            ["E0101 /x-a/b/items/items"]
        );
    }

    #[test]
    fn only_a_schema_may_be_a_boolean() {
        let of = |kind: &str, target: &str| {
            let components = format!("{{{kind}: {{P: {{$ref: '#/x-a'}}}}}}");
            faults(&format!(
                "{{openapi: 3.1.0, components: {components}, x-a: {target}}}"
            ))
        };
        assert_eq!(of("schemas", "true"), [] as [&str; 0]);
        assert_eq!(of("schemas", "5"), ["E0203 /components/schemas/P/$ref"]);
        assert_eq!(
            of("parameters", "true"),
            ["E0203 /components/parameters/P/$ref"]
        );
    }

    #[test]
    fn a_reference_may_lead_to_every_kind_and_into_it() {
        let part = "{description: d, content: {a/b: {schema: {allOf: [{type: string}, true]}}}}";
        let paths = "{'/a/{b}': {post: {
            parameters: [{$ref: '#/paths/~1c/parameters/0'}, {$ref: '#/components/parameters/Q%20R'}],
            requestBody: {$ref: '#/components/requestBodies/B'},
            responses: {200: {$ref: '#/components/responses/R'}, 201: {$ref: '#/paths/~1a~1{b}/post/responses/200'},
              202: {description: d, headers: {X-A: {$ref: '#/components/headers/H'}},
                content: {$ref: '#/components/responses/R/content'},
                links: {l: {$ref: '#/components/links/L'}}},
              203: {content: {a/b: {$ref: '#/components/mediaTypes/M'}}}},
            callbacks: {c: {$ref: '#/components/callbacks/C'}}}},
          /c: {parameters: [{name: b, in: path, required: true,
            schema: {$ref: '#/components/responses/R/content/a~1b/schema/allOf/0'}}]},
          /d: {$ref: '#/components/pathItems/P'}, /e: {$ref: '#/components/callbacks/C/x'}}";
        let components = format!(
            "{{requestBodies: {{B: {part}}}, responses: {{R: {part}}}, headers: {{H: {{schema: {{}}}}}},
              parameters: {{'Q R': {{name: q, in: query, schema: {{$ref: '#/components/schemas/S/$defs/a'}}}}}},
              links: {{L: {{}}}}, callbacks: {{C: {{x: {{}}}}}}, pathItems: {{P: {{}}}},
              mediaTypes: {{M: {{schema: {{$ref: '#/components/schemas/Yes'}}}}}},
              securitySchemes: {{s: {{$ref: '#/components/securitySchemes/t'}}, t: {{type: mutualTLS}}}},
              schemas: {{S: {{$defs: {{a: {{}}}}}}, Yes: true, T: {{$ref: '#/components/schemas/S', items: {{$ref: '#/paths/~1c/parameters/0/schema'}}}}}}}}"
        );
        let document = format!("{{openapi: 3.1.0, paths: {paths}, components: {components}}}");
        assert_eq!(faults(&document), [] as [&str; 0]);
    }

    #[test]
    fn references_beside_a_reference_are_followed() {
        let schemas =
            "{A: {$ref: '#/components/schemas/B', properties: {a: {$ref: '#/x'}}}, B: {}}";
        let of = |version: &str| {
            faults(&format!(
                "{{openapi: {version}.0, components: {{schemas: {schemas}}}}}"
            ))
        };
        assert_eq!(of("3.1"), ["E0201 /components/schemas/A/properties/a/$ref"]);
        assert_eq!(of("3.0"), [] as [&str; 0]);
    }

    #[test]
    fn a_cycle_is_reported_once_and_recursion_is_allowed() {
        let cycle = "{Z: {$ref: '#/components/schemas/A'}, A: {$ref: '#/components/schemas/B'},
            B: {$ref: '#/components/schemas/A'}, R: {items: {$ref: '#/components/schemas/R'}}}";
        assert_eq!(
            faults(&format!("components: {{schemas: {cycle}}}")),
            ["E0204 /components/schemas/A/$ref"]
        );
    }

    #[test]
    fn a_mapping_has_names_or_references() {
        let mapping = "{a: A, b: '#/components/schemas/A', c: '#/components/schemas/C', d: D}";
        let schemas = format!("{{A: {{discriminator: {{propertyName: k, mapping: {mapping}}}}}}}");
        assert_eq!(
            faults(&format!("components: {{schemas: {schemas}}}")),
            [
                "E0201 /components/schemas/A/discriminator/mapping/c",
                "E0205 /components/schemas/A/discriminator/mapping/d",
            ]
        );
    }
}

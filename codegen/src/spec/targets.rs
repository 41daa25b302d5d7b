//! Whether each reference of a document leads to what its place wants.
//!
//! Imports `diag` alone. A reference may point anywhere in the document, also into an
//! extension; what it reaches there is checked as if it stood in its place. That schemas
//! refer to themselves through their properties is fine; a chain of references that never
//! comes to a value is not ("Reference Object").

use super::fragment::segments;
use super::reference::{LONGEST_CHAIN, endless};
use super::structure::{Kind, Reference, Shape, Walk};
use super::words::quoted;
use super::{Cursor, Node, Resolver, cycles, reference_of};
use crate::diag::{Code, Diagnostic, Diagnostics};
use std::collections::HashSet;

/// After so many broken references nobody reads what they might have been.
const ADVISED: usize = 20;

/// Checks the references that a walk has met, and the parts of the document that only
/// they lead to.
pub(super) fn check<'d>(root: &'d Node, walk: &mut Walk<'_, 'd>, found: &Diagnostics) {
    let mut targets = Targets {
        root,
        resolver: Resolver::new(root),
        found,
        entered: HashSet::new(),
        told: HashSet::new(),
        good: HashSet::new(),
        broken: 0,
    };
    loop {
        let references = walk.take_references();
        if references.is_empty() {
            break;
        }
        for reference in &references {
            targets.check(reference, walk);
        }
    }
    cycles::check(&targets.resolver, &walk.take_composed(), found);
}

struct Targets<'w, 'd> {
    root: &'d Node,
    resolver: Resolver<'d>,
    found: &'w Diagnostics,
    /// The parts outside of the grammar that were walked already, and what they were
    /// taken for.
    entered: HashSet<(*const Node, Kind)>,
    /// The references whose cycle was told already.
    told: HashSet<*const Node>,
    /// References that were found right, and what they were to lead to: most parts of a
    /// document are referred to again and again.
    good: HashSet<(&'d str, Kind)>,
    broken: usize,
}

impl<'d> Targets<'_, 'd> {
    fn check(&mut self, reference: &Reference<'d>, walk: &mut Walk<'_, 'd>) {
        if reference.by_name && self.names_schema(&reference.text) {
            return;
        }
        let text = reference.text.node.as_str().unwrap_or_default();
        if self.good.contains(&(text, reference.wanted)) {
            return;
        }
        let Some(target) = self.resolver.target(&reference.text, self.found) else {
            self.broken += 1;
            if self.broken == ADVISED {
                self.resolver = Resolver::terse(self.root);
            }
            return;
        };
        let shape = shape_behind(&reference.text);
        let fits = shape.is_none_or(|shape| shape.kind() == Some(reference.wanted));
        let is_schema = reference.wanted == Kind::Schema && matches!(target.node, Node::Bool(_));
        if !fits || !(is_schema || target.node.as_map().is_some()) {
            return self.found.push(misled(reference, &target, shape));
        }
        if shape.is_none() && self.entered.insert((target.node, reference.wanted)) {
            walk.part(&target, reference.wanted);
        }
        if reference_of(&target).is_some() {
            self.follow(&reference.text);
        }
        self.good.insert((text, reference.wanted));
    }

    /// Whether a discriminator's mapping says the name of a schema, as it may
    /// ("Discriminator Object").
    fn names_schema(&self, text: &Cursor<'d>) -> bool {
        let components = self.root.get("components");
        let schemas = components.and_then(|components| components.get("schemas"));
        let name = text.node.as_str();
        schemas
            .zip(name)
            .is_some_and(|(schemas, name)| schemas.get(name).is_some())
    }

    /// Follows a chain of references, and tells of a cycle once, whoever leads there.
    fn follow(&mut self, first: &Cursor<'d>) {
        let quiet = Diagnostics::default();
        let mut chain = vec![first.clone()];
        while chain.len() <= LONGEST_CHAIN {
            let next = chain
                .last()
                .and_then(|text| self.resolver.target(text, &quiet))
                .and_then(|target| reference_of(&target));
            let Some(next) = next else { return };
            let met = chain
                .iter()
                .position(|text| std::ptr::eq(text.node, next.node));
            if let Some(start) = met {
                return self.tell(chain.split_off(start));
            }
            chain.push(next);
        }
        self.tell(chain);
    }

    /// Tells of references that lead to one another, unless that was told at one of them.
    fn tell(&mut self, chain: Vec<Cursor<'d>>) {
        let new = chain.iter().all(|text| self.told.insert(text.node));
        if let Some(first) = chain.first().filter(|_| new) {
            self.found.push(endless(first));
        }
    }
}

/// What OpenAPI has at the place that a reference points at; none where it leaves what
/// OpenAPI knows.
fn shape_behind(text: &Cursor<'_>) -> Option<&'static Shape> {
    let segments = segments(text.node.as_str()?).ok()?;
    Shape::at(&segments)
}

/// The fault of a reference that leads to something of another kind.
fn misled(reference: &Reference<'_>, target: &Cursor<'_>, shape: Option<&Shape>) -> Diagnostic {
    let is = match shape.and_then(Shape::kind) {
        Some(kind) if target.node.as_map().is_some() => kind.form().title,
        _ => target.node.kind(),
    };
    let place = quoted(&format!("#{}", target.at));
    let wanted = reference.wanted.form().title;
    let message = format!("the reference must lead to {wanted}, but {place} is {is}");
    Diagnostic::new(Code::REF_KIND, &reference.text.at, message)
}

#[cfg(test)]
mod tests {
    use super::super::Version;
    use super::super::testing::document;
    use super::*;

    /// The faults of the references in a document, each as code and pointer.
    fn faults(text: &str) -> Vec<String> {
        let root = document(text);
        let found = Diagnostics::default();
        let mut walk = Walk::new(Version::of(&root), &found);
        walk.part(&Cursor::root(&root), Kind::OpenApi);
        check(&root, &mut walk, &found);
        let line = |fault: Diagnostic| format!("{} {}", fault.code, fault.pointer.as_str());
        let faults = found.into_vec().into_iter().map(line);
        faults
            .filter(|line| line.starts_with("E02") || line.starts_with("E0101"))
            .collect()
    }

    #[test]
    fn every_broken_reference_is_told_at_once() {
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
    fn a_reference_leads_to_the_kind_that_is_wanted() {
        let schemas = "{A: {$ref: '#/info/title'}, B: {$ref: '#/components/parameters/P'},
            C: {$ref: '#/components/schemas'}, D: {$ref: '#/components/schemas/D/properties/d'}}";
        let document = format!(
            "{{info: {{title: t}}, components: {{schemas: {schemas}, parameters: {{P: {{name: p}}}}}}}}"
        );
        let expected = ["A", "B", "C"].map(|name| format!("E0203 /components/schemas/{name}/$ref"));
        assert_eq!(faults(&document).split_last().unwrap().1, expected);
    }

    #[test]
    fn what_only_a_reference_leads_to_is_checked_in_its_place() {
        assert_eq!(
            faults(
                "{components: {schemas: {A: {$ref: '#/x-a/b'}}}, x-a: {b: {items: {items: 5}}}}"
            ),
            ["E0101 /x-a/b/items/items"]
        );
    }

    #[test]
    fn a_reference_may_lead_to_every_kind_of_part_and_into_it() {
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
    fn a_cycle_is_told_once_and_recursion_is_none() {
        let cycle = "{Z: {$ref: '#/components/schemas/A'}, A: {$ref: '#/components/schemas/B'},
            B: {$ref: '#/components/schemas/A'}, R: {items: {$ref: '#/components/schemas/R'}}}";
        assert_eq!(
            faults(&format!("components: {{schemas: {cycle}}}")),
            ["E0204 /components/schemas/A/$ref"]
        );
    }

    #[test]
    fn a_mapping_holds_names_and_references() {
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

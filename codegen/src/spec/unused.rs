//! The component schemas that no operation, webhook or callback leads to.
//!
//! Imports `keyword`, and from this layer `document` and `reference`.

use super::document::{Entries, Node};
use super::reference::segments;
use crate::keyword::Keyword;
use std::collections::{HashMap, HashSet};

/// Returns how many component schemas of a document nothing that is called leads to, neither by
/// references nor as one of the schemas that a base with a discriminator stands for.
pub(crate) fn unused_schemas(root: &Node) -> usize {
    let called = ["paths", "webhooks"];
    let mut walk = Walk {
        root,
        children: children(root),
        met: HashSet::new(),
        open: called.iter().filter_map(|key| root.get(key)).collect(),
    };
    while let Some(node) = walk.open.pop() {
        walk.visit(node);
    }
    let schemas = schemas(root).into_iter().flatten();
    schemas
        .filter(|(_, schema)| !walk.met.contains(&std::ptr::from_ref(*schema)))
        .count()
}

struct Walk<'d> {
    root: &'d Node,
    /// The schemas that each base with a discriminator stands for.
    children: HashMap<*const Node, Vec<&'d Node>>,
    /// The targets of references.
    met: HashSet<*const Node>,
    open: Vec<&'d Node>,
}

impl<'d> Walk<'d> {
    fn visit(&mut self, node: &'d Node) {
        self.open.extend(node.items());
        let Some(entries) = node.as_map() else { return };
        let parts = entries.iter().filter(|(name, _)| !name.starts_with("x-"));
        self.open.extend(parts.map(|(_, part)| part));
        let reference = entries.get(Keyword::Ref.name()).and_then(Node::as_str);
        let reference = reference.and_then(|text| target(self.root, text));
        let mapped = mapped(self.root, entries);
        reference
            .into_iter()
            .chain(mapped)
            .for_each(|target| self.reach(target));
    }

    fn reach(&mut self, target: &'d Node) {
        if self.met.insert(target) {
            self.open.push(target);
            let children = self.children.remove(&std::ptr::from_ref(target));
            children
                .into_iter()
                .flatten()
                .for_each(|child| self.reach(child));
        }
    }
}

/// The component schemas of a document.
fn schemas(root: &Node) -> Option<&Entries> {
    root.get("components")?.get("schemas")?.as_map()
}

/// What a reference within a document leads to; one that leads nowhere has been reported.
fn target<'d>(root: &'d Node, text: &str) -> Option<&'d Node> {
    root.descend(segments(text).ok()?)
}

/// The schemas that a Discriminator Object names (OpenAPI 3.1.1, Discriminator Object: `mapping`).
fn mapped<'d>(root: &'d Node, discriminator: &'d Entries) -> Vec<&'d Node> {
    let mapping = discriminator
        .get("propertyName")
        .and(discriminator.get("mapping"));
    let values = mapping.and_then(Node::as_map).into_iter().flatten();
    let values = values.map(|(_, value)| value);
    // Only discriminators have this field.
    let values = values.chain(discriminator.get("defaultMapping"));
    let texts = values.filter_map(Node::as_str);
    let named = |text: &str| schemas(root)?.get(text);
    texts
        .filter_map(|text| named(text).or_else(|| target(root, text)))
        .collect()
}

/// The component schemas that extend a base with a discriminator by `allOf`, by the base.
fn children(root: &Node) -> HashMap<*const Node, Vec<&Node>> {
    let mut children: HashMap<_, Vec<_>> = HashMap::new();
    for (_, schema) in schemas(root).into_iter().flatten() {
        let branches = schema.get(Keyword::AllOf).map(Node::items);
        let texts = branches.into_iter().flatten();
        let texts = texts.filter_map(|branch| branch.get(Keyword::Ref)?.as_str());
        let bases = texts.filter_map(|text| target(root, text));
        for base in bases.filter(|base| base.get(Keyword::Discriminator).is_some()) {
            children
                .entry(std::ptr::from_ref(base))
                .or_default()
                .push(schema);
        }
    }
    children
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::load;

    #[test]
    fn schemas_are_used_if_something_that_is_called_leads_to_them() {
        let text = "openapi: 3.1.0
paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/B'}, callbacks: {c: {$ref:
  '#/components/callbacks/C'}}}}}
webhooks: {w: {post: {requestBody: {content: {a/b: {schema: {items: {$ref: '#/components/schemas/W'}}}}}}}}
components:
  requestBodies: {B: {content: {a/b: {schema: {$ref: '#/components/schemas/Base'}}}}}
  callbacks: {C: {x: {post: {requestBody: {content: {a/b: {schema: {$ref: '#/components/schemas/Back'}}}}}}}}
  schemas:
    W: {}
    Back: {properties: {self: {$ref: '#/components/schemas/Back'}}}
    Base: {discriminator: {propertyName: kind, mapping: {a: Mapped, b: '#/components/schemas/Other'}, defaultMapping: Default}}
    Child: {allOf: [{$ref: '#/components/schemas/Base'}]}
    Mapped: {}
    Default: {}
    Other: {}
    Unused: {$ref: '#/components/schemas/UnusedTarget'}
    UnusedTarget: {}
    x-Unused: {}
";
        assert_eq!(unused_schemas(&load(text).unwrap()), 3);
        assert_eq!(unused_schemas(&load("openapi: 3.1.0").unwrap()), 0);
    }
}

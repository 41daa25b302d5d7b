//! Whether a document refers to other files, so that it has to be copied.
//!
//! Data, such as an example, is not looked at: many are responses that have a `$ref` of their own.
//! Imports `keyword`, and from this layer `document` and `grammar`.

use crate::keyword::{Keyword, Kind, Shape};
use crate::spec::document::Node;

/// Whether there may be a reference to another file in a value of this shape.
pub(super) fn refers_elsewhere(node: &Node, shape: Shape) -> bool {
    match (shape, node) {
        (Shape::List(inner), Node::List(items)) => {
            items.iter().any(|item| refers_elsewhere(item, *inner))
        }
        (Shape::Map(_, inner), Node::Map(entries)) => {
            is_elsewhere(node.get(Keyword::Ref))
                || entries
                    .values()
                    .any(|value| refers_elsewhere(value, *inner))
        }
        (shape, Node::List(items)) if shape.kind().is_some() => {
            items.iter().any(|item| refers_elsewhere(item, shape))
        }
        (shape, Node::Map(entries)) => shape.kind().is_some_and(|kind| {
            is_elsewhere(node.get(Keyword::Ref))
                || entries
                    .iter()
                    .any(|(name, value)| field_refers(kind, name, value))
        }),
        _ => false,
    }
}

/// Whether there may be a reference to another file in a field of an object.
fn field_refers(kind: Kind, name: &str, value: &Node) -> bool {
    match (kind, name) {
        (Kind::Discriminator, "mapping") => {
            let texts = value.as_map().into_iter().flat_map(|map| map.values());
            texts.into_iter().any(|text| is_elsewhere(Some(text)))
        }
        (Kind::Discriminator, "defaultMapping") => is_elsewhere(Some(value)),
        (Kind::OpenApi | Kind::Operation, "security") => value.items().iter().any(|schemes| {
            let mut keys = schemes.as_map().into_iter().flat_map(|map| map.keys());
            keys.any(|key| !key.starts_with('#') && key.contains(['.', '/']))
        }),
        (Kind::Schema, "examples") => false,
        (_, "examples") => {
            let examples = value.as_map().into_iter().flat_map(|map| map.values());
            is_elsewhere(value.get(Keyword::Ref))
                || examples
                    .into_iter()
                    .any(|it| is_elsewhere(it.get(Keyword::Ref)))
        }
        (Kind::Components, "mediaTypes") => anything_refers(value),
        _ => match kind.shape_of(name) {
            Some(shape) => refers_elsewhere(value, *shape),
            // References can lead into extensions.
            None => anything_refers(value),
        },
    }
}

/// Whether there may be a reference to another file in a value of any shape.
fn anything_refers(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(anything_refers),
        Node::Map(entries) => {
            is_elsewhere(node.get(Keyword::Ref)) || entries.values().any(anything_refers)
        }
        _ => false,
    }
}

/// Whether a text is a reference to something outside of the document.
fn is_elsewhere(text: Option<&Node>) -> bool {
    text.and_then(Node::as_str)
        .is_some_and(|text| !text.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    #[test]
    fn data_is_not_looked_at() {
        let refers = |text: &str| refers_elsewhere(&document(text), Shape::DOCUMENT);
        for data in [
            "{components: {examples: {a: {value: {$ref: 'https://a.b/c'}}}}}",
            "{components: {schemas: {A: {example: {$ref: b.yaml}, default: [{$ref: b.yaml}]}}}}",
            "{components: {schemas: {A: {enum: [{$ref: b.yaml}], examples: [{$ref: b.yaml}]}}}}",
            "{components: {schemas: {A: {$ref: '#/b', properties: {a: {$ref: '#/c'}}}}}}",
        ] {
            assert!(!refers(data), "{data}");
        }
        for reference in [
            "{components: {schemas: {A: {properties: {example: {$ref: b.yaml}}}}}}",
            "{components: {schemas: {A: {items: [{$ref: b.yaml}]}}}}",
            "{components: {schemas: {A: {dependencies: {a: {$ref: b.yaml}}}}}}",
            "{components: {schemas: {$ref: b.yaml}}}",
            "{components: {examples: {a: {$ref: b.yaml}}}}",
            "{paths: {/a: {get: {responses: {'200': {content: {a/b: {examples: {$ref: b.yaml}}}}}}}}}",
            "{paths: {/a: {get: {responses: {default: {$ref: b.yaml}}}}}}",
            "{paths: {/a: {get: {parameters: [{schema: {$ref: b.yaml}}]}}}}",
            "{paths: {/a: {get: {security: [{b.yaml#/c: []}]}}}}",
            "{paths: {$ref: b.yaml}}",
            "{x-a: {b: [{$ref: b.yaml}]}}",
            "{components: {mediaTypes: {a: {schema: {$ref: b.yaml}}}}}",
            "{components: {schemas: {A: {discriminator: {mapping: {a: b.yaml}}}}}}",
        ] {
            assert!(refers(reference), "{reference}");
        }
    }
}

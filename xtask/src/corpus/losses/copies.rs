//! Types that are equal to that of a component, although the document refers to the component.
//!
//! Imports `compare`, `document` and `loss`.

use super::compare::Comparison;
use super::document::Part;
use super::loss::Kind;
use codegen::diag::JsonPointer;
use codegen::ir::{Docs, Home, Schema, Shape};
use codegen::spec::Cursor;
use std::collections::HashMap;

/// Finds the types that are not those of components, but equal to one of them.
pub(super) fn all(comparison: &mut Comparison<'_, '_>) {
    let (named, inline): (Vec<_>, Vec<_>) =
        comparison.api.schemas.iter().partition(|schema| {
            schema.label.home == Home::Component && schema.label.path.is_empty()
        });
    let mut known: HashMap<String, Vec<&Schema>> = HashMap::new();
    for schema in named {
        if let Some(facts) = facts(schema) {
            known.entry(facts).or_default().push(schema);
        }
    }
    for schema in inline {
        let equal = facts(schema).and_then(|facts| known.get(&facts));
        let place = schema_at(comparison, &schema.origin);
        let (Some(equal), Some(place)) = (equal, place) else {
            continue;
        };
        let parts = comparison.document.parts(&[Part::whole(place.clone())]);
        let origins = parts.iter().map(|part| format!("#{}", part.schema.at));
        let origins: Vec<_> = origins.collect();
        let copied = equal.iter().find(|known| origins.contains(&known.origin));
        if let Some(copied) = copied {
            comparison.lose(Kind::Copy, &place, &copied.label.family);
        }
    }
}

fn schema_at<'d>(comparison: &Comparison<'d, '_>, origin: &str) -> Option<Cursor<'d>> {
    let pointer = JsonPointer::from_escaped(origin.trim_start_matches('#'));
    let mut here = Cursor::root(comparison.document.root);
    for segment in pointer.segments() {
        here = match segment.parse::<usize>() {
            Ok(index) if !here.node.items().is_empty() => here.items().nth(index)?,
            _ => here.get(&segment)?,
        };
    }
    Some(here)
}

/// Returns everything that a type is, without what is said about it; nothing for a type that
/// many schemas have by chance.
fn facts(schema: &Schema) -> Option<String> {
    let mut shape = schema.shape.clone();
    match &mut shape {
        Shape::Object { fields, .. } if fields.is_empty() => return None,
        Shape::Object { fields, .. } => {
            fields.iter_mut().for_each(|field| field.docs = Docs::NONE);
        }
        Shape::Union(union) => {
            for variant in &mut union.variants {
                variant.docs = Docs::NONE;
                variant.label.clear();
            }
        }
        Shape::Enumeration { values, .. } => {
            values.iter_mut().for_each(|value| value.docs = Docs::NONE);
        }
        Shape::Constants(values) => {
            values.iter_mut().for_each(|value| value.docs = Docs::NONE);
        }
        Shape::Text(_)
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::Wrapper(_)
        | Shape::Alias(_) => return None,
    }
    Some(format!("{shape:?} {:?}", schema.rules))
}

//! Arrays: lists, and tuples, each of whose items has a type of its own.
//!
//! Imports `ir`; types and facts.

use super::facts::Facts;
use super::intersection::Part;
use super::label::ITEM;
use super::types::{Schemas, Typed};
use crate::ir::{Label, List, Note, Type};

/// The type of a list.
pub(super) fn list<'d>(maker: &mut Schemas<'d, '_>, whole: &Facts<'d>, label: &Label) -> Typed {
    let store = maker.store();
    let facts = whole.array(&store.cx);
    if let Some(items) = &facts.tuple {
        let items = items.iter().enumerate().map(|(index, part)| {
            let label = label.part(ITEM).part(&(index + 1).to_string());
            let part = Part::labelled(part.schema.clone(), label.clone());
            maker.of_parts(&[part], &label).ty
        });
        return Typed::of(Type::Tuple(items.collect()));
    }
    // The first items may be unlike the others.
    let item = match facts.has_first_items || facts.items.is_empty() {
        true => Typed::of(Type::Any),
        false => {
            let items = facts.items.iter().map(|part| part.named(label, ITEM));
            let items: Vec<_> = items.collect();
            maker.of_parts(&items, &label.part(ITEM))
        }
    };
    let notes = item.notes.into_iter().map(Box::new).map(Note::Items);
    Typed {
        notes: notes.collect(),
        ty: Type::List(Box::new(List {
            item: item.ty,
            min_items: facts.min_items,
            max_items: facts.max_items,
            unique: facts.unique,
        })),
    }
}

//! Lists, and those of which each item has a type of its own.

use super::conjunction::{Conjunction, Part};
use super::number::range;
use super::rules::is_secret;
use crate::ir::{Label, List, Type};
use crate::lower::Lowering;
use crate::spec::Cursor;

/// Longer ones are lists: no type of the output has so many parts.
const LONGEST_TUPLE: usize = 12;

impl<'d> Lowering<'d, '_> {
    pub(super) fn list(&mut self, whole: &Conjunction<'d>, label: &Label) -> Type {
        let (min_items, max_items) = range(whole, ["minItems", "maxItems"]);
        if let Some(items) = self.tuple(whole) {
            let items = items.into_iter().enumerate().map(|(index, part)| {
                let label = label.part("item").part(&(index + 1).to_string());
                self.part_type(Part { label, ..part })
            });
            return Type::Tuple(items.collect());
        }
        let items = items(whole);
        let first = first_items(whole).map(|(_, first)| first.len()).max();
        let max_items = match first {
            Some(count) if is_closed(whole) => {
                let count = count as u64;
                Some(max_items.map_or(count, |most| most.min(count)))
            }
            _ => max_items,
        };
        let item = match items.as_slice() {
            // The first items may be unlike the others.
            _ if first.is_some() => Type::Any,
            [] => Type::Any,
            items => self.types_together(items, &label.part("item")),
        };
        Type::List(Box::new(List {
            item,
            min_items,
            max_items,
            unique: has_unique_items(whole) && !whole.schemas().any(is_secret),
        }))
    }

    /// The items of a list that has exactly so many (JSON Schema 2020-12 core, section
    /// 10.3.1.1), where no other schema has a say. A list that may have no more is one too,
    /// although to the letter it may have fewer.
    pub(super) fn tuple(&self, whole: &Conjunction<'d>) -> Option<Vec<Part<'d>>> {
        let mut lists = first_items(whole);
        let (Some((part, first)), None) = (lists.next(), lists.next()) else {
            return None;
        };
        let count = first.len() as u64;
        let (least, most) = range(whole, ["minItems", "maxItems"]);
        let exact = (least, most) == (count, Some(count))
            || (is_closed(whole) && least <= count && !self.is_literal());
        let whole_tuple = exact && (2..=LONGEST_TUPLE).contains(&first.len());
        whole_tuple.then(|| {
            let label = &part.label;
            let items = first.into_iter().map(|schema| Part {
                schema,
                label: label.clone(),
            });
            items.collect()
        })
    }
}

/// Whether no two items may be equal.
fn has_unique_items(whole: &Conjunction<'_>) -> bool {
    whole.schemas().any(|schema| schema.is_true("uniqueItems"))
}

/// The schemas of the items, wherever one is declared.
pub(super) fn items<'d>(whole: &Conjunction<'d>) -> Vec<Part<'d>> {
    let parts = whole.parts.iter();
    let items = parts.filter_map(|part| {
        Some(Part {
            schema: part.schema.items_schema()?,
            label: part.label.part("item"),
        })
    });
    items.collect()
}

/// Whether there may be no items but the first ones.
fn is_closed(whole: &Conjunction<'_>) -> bool {
    whole.schemas().any(|schema| {
        let others = schema
            .items_schema()
            .or_else(|| schema.get("additionalItems"));
        others.is_some_and(|others| others.as_boolean_schema() == Some(false))
    })
}

fn first_items<'w, 'd>(
    whole: &'w Conjunction<'d>,
) -> impl Iterator<Item = (&'w Part<'d>, Vec<Cursor<'d>>)> {
    let parts = whole.parts.iter();
    let items = parts.map(|part| (part, part.schema.prefix_items()));
    items.filter(|(_, items)| !items.is_empty())
}

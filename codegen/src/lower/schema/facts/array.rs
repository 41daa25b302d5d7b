//! Arrays: their items, and tuples, in which each item has its own schema.
//!
//! Imports `keyword` and `spec`; intersections, and secrets.

use super::number::range;
use super::secret::is_secret;
use crate::keyword::Keyword;
use crate::lower::schema::intersection::{Intersection, Part};
use crate::spec::Cursor;

/// Longer ones are lists: no type of the output has so many parts.
const LONGEST_TUPLE: usize = 12;

/// What is known of an array.
#[derive(Debug)]
pub(in crate::lower::schema) struct ArrayFacts<'d> {
    pub(in crate::lower::schema) min_items: u64,
    pub(in crate::lower::schema) max_items: Option<u64>,
    /// Whether no two items may be equal.
    pub(in crate::lower::schema) unique: bool,
    /// The schemas of the items, wherever one is declared; those of the first ones apart.
    pub(in crate::lower::schema) items: Vec<Part<'d>>,
    /// Whether the first items have schemas of their own.
    pub(in crate::lower::schema) has_first_items: bool,
    /// The items of an array that has exactly so many.
    pub(in crate::lower::schema) tuple: Option<Vec<Part<'d>>>,
}

/// What an intersection says about arrays.
pub(in crate::lower::schema) fn array<'d>(
    whole: &Intersection<'d>,
    is_strict: bool,
) -> ArrayFacts<'d> {
    let (min_items, max_items) = range(whole, [Keyword::MinItems, Keyword::MaxItems]);
    let first = first_items(whole).map(|(_, first)| first.len()).max();
    let tuple = tuple(whole, (min_items, max_items), is_strict);
    let max_items = match first {
        Some(count) if is_closed(whole) => {
            let count = count as u64;
            Some(max_items.map_or(count, |most| most.min(count)))
        }
        _ => max_items,
    };
    let mut schemas = whole.schemas();
    let unique = schemas.any(|schema| schema.is_true(Keyword::UniqueItems));
    ArrayFacts {
        min_items,
        max_items,
        unique: unique && !whole.schemas().any(is_secret),
        items: items(whole),
        has_first_items: first.is_some(),
        tuple,
    }
}

/// The items of an array that has exactly so many (JSON Schema 2020-12 core, section
/// 10.3.1.1), where no other schema has a say. An array that may have no more counts as one
/// too, although strictly it may have fewer.
fn tuple<'d>(
    whole: &Intersection<'d>,
    (least, most): (u64, Option<u64>),
    is_strict: bool,
) -> Option<Vec<Part<'d>>> {
    let mut lists = first_items(whole);
    let (Some((part, first)), None) = (lists.next(), lists.next()) else {
        return None;
    };
    let count = first.len() as u64;
    let exact =
        (least, most) == (count, Some(count)) || (is_closed(whole) && least <= count && !is_strict);
    let is_tuple = exact && (2..=LONGEST_TUPLE).contains(&first.len());
    is_tuple.then(|| first.into_iter().map(|it| part.sibling(it)).collect())
}

fn items<'d>(whole: &Intersection<'d>) -> Vec<Part<'d>> {
    let parts = whole.parts.iter();
    let items = parts.filter_map(|part| Some(part.sibling(part.schema.items_schema()?)));
    items.collect()
}

/// Whether there may be no items but the first ones.
fn is_closed(whole: &Intersection<'_>) -> bool {
    whole.schemas().any(|schema| {
        let others = schema.items_schema();
        let others = others.or_else(|| schema.get(Keyword::AdditionalItems));
        others.is_some_and(|others| others.as_boolean_schema() == Some(false))
    })
}

fn first_items<'w, 'd>(
    whole: &'w Intersection<'d>,
) -> impl Iterator<Item = (&'w Part<'d>, Vec<Cursor<'d>>)> {
    let parts = whole.parts.iter();
    let items = parts.map(|part| (part, part.schema.prefix_items()));
    items.filter(|(_, items)| !items.is_empty())
}

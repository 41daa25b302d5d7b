//! Lists in pages: how the next page of an operation's response is requested, by the extension
//! `x-pagination` or by the rules for well-known shapes.
//!
//! | Module | What it does |
//! |---|---|
//! | `listing` | what is known of an operation whose response may be a page |
//! | `extension` | reads `x-pagination` |
//! | `inference` | the rules |
//!
//! Imports `diag`, `ir` and `spec`, and from this layer `context`.

mod extension;
mod inference;
mod listing;

use indexmap::IndexMap;

use super::context::Context;
use crate::diag::{Code, Diagnostic, JsonPointer};
use crate::ir::{Api, Operation, Pagination};
use crate::spec::OperationPlace;
use listing::{Listing, place_words};

/// How many operations a note names.
const MOST_NAMED: usize = 5;

/// States for each operation whether its response is a page of a list. Returns notes of what was
/// inferred. The places are those of the operations, in their order.
pub(super) fn paginate<'d>(
    cx: &Context<'d, '_>,
    api: &mut Api,
    places: &[OperationPlace<'d>],
) -> Vec<Diagnostic> {
    let mut inferred = Inferred::default();
    let operations = api.operations.iter().zip(places);
    let paginations = operations.map(|(operation, place)| {
        let listing = Listing::of(api, operation);
        let stated = place.operation.get("x-pagination");
        if let Some(stated) = stated.filter(|it| extension::is_one(cx, it)) {
            return extension::pagination(cx, &stated, operation, listing.as_ref());
        }
        let pagination = inference::pagination(&listing?)?;
        inferred.add(operation, place, &pagination);
        Some(pagination)
    });
    let paginations: Vec<_> = paginations.collect();
    for (operation, pagination) in api.operations.iter_mut().zip(paginations) {
        operation.pagination = pagination;
    }
    inferred.notes()
}

/// The operations whose pagination was inferred, by where the next page is.
#[derive(Default)]
struct Inferred(IndexMap<String, (JsonPointer, Vec<String>)>);

impl Inferred {
    fn add(&mut self, operation: &Operation, place: &OperationPlace<'_>, found: &Pagination) {
        let first = || (JsonPointer::from(&place.operation.at), Vec::new());
        let entry = self.0.entry(place_words(&found.next));
        entry.or_insert_with(first).1.push(operation.id.clone());
    }

    fn notes(self) -> Vec<Diagnostic> {
        let notes = self.0.into_iter().map(|(words, (at, ids))| {
            let what = match ids.len() {
                1 => "this operation".to_owned(),
                count => format!("{count} operations"),
            };
            let named = ids.iter().take(MOST_NAMED).map(|id| format!("`{id}`"));
            let more = match ids.len().saturating_sub(MOST_NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let named = named.collect::<Vec<_>>().join(", ");
            let message = format!("pagination is inferred for {what}: the next page is {words}");
            let help = format!(
                "{named}{more}: `x-pagination` states another rule, and `x-pagination: false` none"
            );
            Diagnostic::new(Code::PAGINATION_INFERRED, at, message).help(help)
        });
        notes.collect()
    }
}

//! Variants of enums, whose names are claimed in order, so the first one keeps its name.
//!
//! Imports `ident`, `scope`, `words`.

use super::ident::Ident;
use super::scope::Scope;
use super::words::Words;

/// Claims a variant for each item, by its text.
pub(super) fn claim<T>(
    items: impl Iterator<Item = T>,
    text: impl Fn(&T) -> String,
) -> Vec<(T, Ident)> {
    let mut scope = Scope::variants();
    let items = items.map(|item| {
        let ident = scope.claim(&Words::of(&text(&item))).ident;
        (item, ident)
    });
    items.collect()
}

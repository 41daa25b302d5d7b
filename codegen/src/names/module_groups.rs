//! Groups of operations: which modules share a folder.
//!
//! The group of a module depends only on its members, not on the rest of the API, so a new
//! operation never moves another file.
//!
//! Imports `ident`, `scope`, and `ir`.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::ident::Ident;
use super::scope::Scope;
use crate::ir::{Api, Operation, Piece, words_of_tag};

/// The number of modules that are worth a folder of their own.
const ENOUGH: usize = 10;

/// The maximum number of modules in a folder.
const MOST: usize = 1000;

/// Something that can share a folder with others.
struct Entry<'t, T> {
    item: T,
    /// What it has to have in common with the others.
    word: Option<&'t str>,
    /// What it is called.
    name: &'t str,
}

/// The module of each operation's group, by the id of the operation: that of its first tag.
/// Operations without a tag are grouped by the first segment of their paths, if enough of them
/// share it.
pub(super) fn operation_groups<'a>(api: &'a Api, scope: &mut Scope) -> HashMap<&'a str, Ident> {
    let tagged = api.operations.iter().filter_map(|operation| {
        let tag = operation.tags.first()?;
        Some((operation.id.as_str(), tag.clone()))
    });
    let mut groups = modules(tagged.collect(), scope);
    let untagged = api.operations.iter();
    let untagged = untagged.filter(|operation| operation.tags.is_empty());
    let entries = untagged.map(|operation| Entry {
        item: operation.id.as_str(),
        word: first_segment(operation),
        name: &operation.id,
    });
    groups.extend(modules(folders(entries.collect()), scope));
    groups
}

/// The first segment of a path that names something other than a version.
fn first_segment(operation: &Operation) -> Option<&str> {
    let mut segments = operation
        .path
        .iter()
        .filter_map(|pieces| match pieces.as_slice() {
            [Piece::Literal(text)] => Some(text.as_str()),
            _ => None,
        });
    segments.find(|text| !is_version(text))
}

/// `v1`, `v2.1`, `2010-04-01`, and `api`, which says as little.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || ".-_".contains(c));
    is_number || segment.is_empty() || segment == "api"
}

/// The folder of each entry that shares its word with enough others, in no order.
fn folders<T>(entries: Vec<Entry<'_, T>>) -> Vec<(T, String)> {
    let mut words: BTreeMap<Option<&str>, Vec<_>> = BTreeMap::new();
    for entry in entries {
        words.entry(entry.word).or_default().push(entry);
    }
    let (alone, together): (Vec<_>, Vec<_>) = words
        .into_iter()
        .partition(|(word, members)| word.is_none() || members.len() < ENOUGH);
    let alone = alone.into_iter().flat_map(|(_, members)| members).collect();
    let mut folders = Vec::new();
    for (word, members) in std::iter::once((None, alone)).chain(together) {
        if members.len() > MOST {
            by_prefix(members, &mut folders);
        } else if let Some(word) = word {
            let members = members.into_iter();
            folders.extend(members.map(|entry| (entry.item, word.to_owned())));
        }
    }
    folders
}

/// Too many for one folder are divided by the first letters of their names: as many as it
/// takes.
fn by_prefix<T>(members: Vec<Entry<'_, T>>, folders: &mut Vec<(T, String)>) {
    let mut open = vec![(1, members)];
    while let Some((length, members)) = open.pop() {
        let mut prefixes: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for entry in members {
            let prefix = entry.name.chars().take(length).collect();
            prefixes.entry(prefix).or_default().push(entry);
        }
        for (prefix, members) in prefixes {
            // Names as short as their prefix cannot be divided any further.
            if members.len() > MOST && prefix.chars().count() == length {
                open.push((length + 1, members));
                continue;
            }
            let members = members.into_iter();
            folders.extend(members.map(|entry| (entry.item, prefix.clone())));
        }
    }
}

/// The module of each item: one for each folder.
fn modules<T: Eq + Hash>(items: Vec<(T, String)>, scope: &mut Scope) -> HashMap<T, Ident> {
    let mut folders: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for (item, folder) in items {
        folders.entry(folder).or_default().push(item);
    }
    let named = scope.claim_all(folders, |(folder, _)| words_of_tag(folder).into());
    let named = named.into_iter().flat_map(|named| {
        let items = named.item.1.into_iter();
        items.map(move |item| (item, named.ident.clone()))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_modules_are_divided_by_their_letters() {
        let names: Vec<_> = (0..=MOST).map(|number| format!("a{number}b")).collect();
        let entries = names.iter().map(|name| Entry {
            item: name.as_str(),
            word: Some("a"),
            name,
        });
        let folders: HashMap<_, _> = folders(entries.collect()).into_iter().collect();
        assert_eq!(folders["a0b"], "a0");
        assert_eq!(folders["a10b"], "a1");
    }

    #[test]
    fn versions_name_nothing() {
        for version in ["v1", "V2", "v2.1", "2010-04-01", "1", "api", ""] {
            assert!(is_version(version), "{version}");
        }
        for name in ["version", "v", "pets", "v1beta1", "3d"] {
            assert!(!is_version(name), "{name}");
        }
    }
}

//! Folders: which modules stand together in one.
//!
//! Where something stands depends on what belongs to it, and not on how much else there is,
//! so that a new operation or type moves no other file.

use std::collections::{BTreeMap, HashMap};

use super::ident::Ident;
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, Label, Operation, Piece};
use indexmap::IndexSet;

/// As many modules of a kind get a folder of their own.
const ENOUGH: usize = 10;

/// So many modules, at most, stand in a folder beside each other.
const MOST: usize = 1000;

/// The module of each operation's group: that of its first tag. Operations without a tag
/// stand together where enough of them begin with the same segment of a path.
pub(super) fn groups(api: &Api, scope: &mut Scope) -> Vec<Option<Ident>> {
    let tags = api
        .operations
        .iter()
        .map(|operation| operation.tags.first().map(String::as_str));
    let modules_of_tags = modules(tags.clone().flatten(), scope);
    let untagged = api
        .operations
        .iter()
        .filter(|operation| operation.tags.is_empty());
    let entries = untagged.map(|operation| (first_segment(operation), operation.id.as_str()));
    let folders = folders(&entries.collect::<Vec<_>>());
    let modules = modules(folders.iter().flatten().map(String::as_str), scope);
    let mut folders = folders.iter();
    tags.map(|tag| match tag {
        Some(tag) => modules_of_tags.get(tag).cloned(),
        None => modules.get(folders.next()?.as_deref()?).cloned(),
    })
    .collect()
}

/// The first segment of a path that names something, and not only a version.
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

/// The folder of each family of types: enough modules that begin with the same word share
/// one.
pub(super) fn shelves(modules: Vec<Ident>, scope: &mut Scope) -> HashMap<Ident, Ident> {
    let names: Vec<_> = modules.iter().map(ToString::to_string).collect();
    let entries = names
        .iter()
        .map(|name| (name.split('_').next(), name.as_str()));
    // A family can be called as its folder would be without the second word.
    let folders = folders(&entries.collect::<Vec<_>>()).into_iter();
    let folders: Vec<_> = folders
        .map(|word| word.map(|word| format!("{word} types")))
        .collect();
    let shelves = self::modules(folders.iter().flatten().map(String::as_str), scope);
    let pairs = modules.into_iter().zip(&folders);
    pairs
        .filter_map(|(module, folder)| Some((module, shelves.get(folder.as_deref()?)?.clone())))
        .collect()
}

/// What the folder of each entry is called; the entries are words and names. What has the
/// same word as enough others stands in a folder with them.
fn folders(entries: &[(Option<&str>, &str)]) -> Vec<Option<String>> {
    let mut words: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for (index, (word, _)) in entries.iter().enumerate() {
        words.entry(*word).or_default().push(index);
    }
    let (alone, together): (Vec<_>, Vec<_>) = words
        .into_iter()
        .partition(|(word, members)| word.is_none() || members.len() < ENOUGH);
    let alone = alone.into_iter().flat_map(|(_, members)| members).collect();
    let mut folders = vec![None; entries.len()];
    for (word, members) in std::iter::once((None, alone)).chain(together) {
        if members.len() > MOST {
            by_prefix(members, entries, &mut folders);
        } else if let Some(word) = word {
            put(&members, &mut folders, word);
        }
    }
    folders
}

fn put(members: &[usize], folders: &mut [Option<String>], folder: &str) {
    for member in members {
        if let Some(place) = folders.get_mut(*member) {
            *place = Some(folder.to_owned());
        }
    }
}

/// Beyond all measure, the first letters decide: as many as it takes.
fn by_prefix(
    members: Vec<usize>,
    entries: &[(Option<&str>, &str)],
    folders: &mut [Option<String>],
) {
    let mut open = vec![(1, members)];
    while let Some((length, members)) = open.pop() {
        let mut prefixes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for member in members {
            let name = entries.get(member).map_or("", |(_, name)| name);
            let prefix = name.chars().take(length).collect();
            prefixes.entry(prefix).or_default().push(member);
        }
        for (prefix, members) in prefixes.into_iter().rev() {
            // What is no longer than its prefix cannot be told apart any further.
            if members.len() > MOST && prefix.chars().count() == length {
                open.push((length + 1, members));
            } else {
                put(&members, folders, &prefix);
            }
        }
    }
}

/// A module for each of these names, once.
fn modules<'n>(names: impl Iterator<Item = &'n str>, scope: &mut Scope) -> HashMap<&'n str, Ident> {
    let names: IndexSet<_> = names.collect();
    let modules = scope.claim_all(names.iter().copied());
    names.into_iter().zip(modules).collect()
}

/// Modules for the parts of labels, the same for what begins in the same way.
#[derive(Default)]
pub(super) struct Ways<'a> {
    scopes: HashMap<Vec<&'a str>, (Scope, HashMap<&'a str, Ident>)>,
}

impl<'a> Ways<'a> {
    /// The modules for a label below the module of its family.
    pub(super) fn claim(&mut self, label: &'a Label, family: &Ident) -> Vec<Ident> {
        let mut before = vec![label.family.as_str()];
        let mut modules = vec![family.clone()];
        for part in &label.path {
            let above = modules.last().unwrap_or(family).to_string();
            let new = || (Scope::modules_beside_items(&above), HashMap::new());
            let (scope, known) = self.scopes.entry(before.clone()).or_insert_with(new);
            let module = known.entry(part.as_str());
            let module = module.or_insert_with(|| scope.claim(&Words::of(part)).ident);
            modules.push(module.clone());
            before.push(part);
        }
        modules.split_off(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The folder of each module.
    fn shelved(modules: &[String]) -> Vec<String> {
        let mut scope = Scope::modules("types");
        let modules = scope.claim_all(modules.iter().map(String::as_str));
        let shelves = shelves(modules.clone(), &mut scope);
        let folder = |module| shelves.get(module).map_or(String::new(), Ident::to_string);
        modules.iter().map(folder).collect()
    }

    #[test]
    fn enough_that_begin_alike_share_a_folder() {
        let mut modules: Vec<_> = (0..9).map(|number| format!("pet {number}x")).collect();
        modules.push("owner".to_owned());
        assert_eq!(shelved(&modules), [""; 10]);
        modules.push("pet".to_owned());
        let mut wanted = ["pet_types"; 11];
        wanted[9] = "";
        assert_eq!(shelved(&modules), wanted);
    }

    #[test]
    fn beyond_all_measure_the_letter_decides() {
        let modules: Vec<_> = (0..=MOST).map(|number| format!("a{number}b")).collect();
        let shelved = shelved(&modules);
        assert_eq!(shelved[0], "a0_types");
        assert_eq!(shelved[10], "a1_types");
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

//! Folders: which modules stand together in one.
//!
//! Where something stands depends on what belongs to it, and not on how much else there is,
//! so that a new operation or type moves no other file.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexSet;
use proc_macro2::Ident;

use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, Label, Operation, Piece};

/// As many modules of a kind get a folder of their own.
const ENOUGH: usize = 10;

/// So many modules, at most, stand in a folder beside each other.
const MOST: usize = 1000;

/// The module of each operation's group: that of its first tag. Operations without a tag
/// stand together where enough of them begin with the same segment of a path.
pub(super) fn groups(api: &Api, scope: &mut Scope) -> Vec<Option<Ident>> {
    let operations = api.operations.iter();
    let tags = operations.clone().map(|operation| operation.tags.first());
    let tags = tags.map(|tag| tag.map(String::as_str));
    let modules = modules(tags.clone().flatten(), scope);
    let tagged = tags.map(|tag| modules.get(tag?).cloned());
    let segments = operations.map(|operation| match operation.tags.is_empty() {
        true => first_segment(operation),
        false => None,
    });
    let folders = folders(segments.collect(), scope);
    let both = tagged.zip(folders);
    both.map(|(tag, folder)| tag.or(folder)).collect()
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
    let words = names.iter().map(|name| name.split('_').next());
    let mut folders = folders(words.collect(), scope);
    // Beyond all measure, the first letter has to do.
    if folders.iter().filter(|folder| folder.is_none()).count() > MOST {
        let mut letters: BTreeMap<&str, Ident> = BTreeMap::new();
        for (folder, name) in folders.iter_mut().zip(&names) {
            let letter = name.get(..1).unwrap_or_default();
            let module = || scope.claim(&Words::of(&format!("letter {letter}"))).ident;
            folder.get_or_insert_with(|| letters.entry(letter).or_insert_with(module).clone());
        }
    }
    let pairs = modules.into_iter().zip(folders);
    pairs
        .filter_map(|(module, folder)| Some((module, folder?)))
        .collect()
}

/// A folder for what has the same word as enough others.
fn folders(words: Vec<Option<&str>>, scope: &mut Scope) -> Vec<Option<Ident>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in words.iter().flatten() {
        *counts.entry(word).or_default() += 1;
    }
    let is_enough = |word: &&str| counts.get(word).is_some_and(|count| *count >= ENOUGH);
    let modules = modules(words.iter().copied().flatten().filter(is_enough), scope);
    let folders = words.into_iter().map(|word| modules.get(word?).cloned());
    folders.collect()
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
        for part in &label.way {
            let above = modules.last().unwrap_or(family).to_string();
            let new = || (Scope::modules(&above), HashMap::new());
            let (scope, known) = self.scopes.entry(before.clone()).or_insert_with(new);
            let module = known.entry(part.as_str());
            let module = module.or_insert_with(|| scope.claim(&Words::of(part)).ident);
            modules.push(module.clone());
            before.push(part);
        }
        modules.split_off(1)
    }
}

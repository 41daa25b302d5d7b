//! Folders: which modules stand together in one.
//!
//! Where something stands depends on what belongs to it, and not on how much else there is,
//! so that a new operation or type moves no other file.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::Ident;

use super::scope::Scope;
use crate::ir::{Api, Label, Operation, Piece};

/// As many modules of a kind get a folder of their own.
const ENOUGH: usize = 10;

/// So many modules, at most, stand in a folder beside each other.
const MOST: usize = 1000;

/// The module of each operation's group: that of its first tag. Operations without a tag
/// stand together where enough of them begin with the same segment of a path.
pub(super) fn groups(api: &Api, scope: &mut Scope) -> Vec<Option<Ident>> {
    let mut tags: HashMap<&str, Ident> = HashMap::new();
    let operations = api.operations.iter();
    let tagged = operations.clone().map(|operation| {
        let tag = operation.tags.first()?;
        let module = tags.entry(tag).or_insert_with(|| scope.claim(tag));
        Some(module.clone())
    });
    let tagged: Vec<_> = tagged.collect();
    let segments = operations.map(|operation| match operation.tags.is_empty() {
        true => first_segment(operation),
        false => None,
    });
    let folders = folders(segments.collect(), scope);
    let both = tagged.into_iter().zip(folders);
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
pub(super) fn shelves(modules: &[Ident], scope: &mut Scope) -> HashMap<Ident, Ident> {
    let names: Vec<_> = modules.iter().map(ToString::to_string).collect();
    let words = names.iter().map(|name| name.split('_').next());
    let mut folders = folders(words.collect(), scope);
    // Beyond all measure, the first letter has to do.
    if folders.iter().filter(|folder| folder.is_none()).count() > MOST {
        let mut letters: BTreeMap<&str, Ident> = BTreeMap::new();
        for (folder, name) in folders.iter_mut().zip(&names) {
            let letter = name.get(..1).unwrap_or_default();
            let module = || scope.claim(&format!("letter {letter}"));
            folder.get_or_insert_with(|| letters.entry(letter).or_insert_with(module).clone());
        }
    }
    let pairs = modules.iter().zip(folders);
    pairs
        .filter_map(|(module, folder)| Some((module.clone(), folder?)))
        .collect()
}

/// A folder for what has the same word as enough others.
fn folders(words: Vec<Option<&str>>, scope: &mut Scope) -> Vec<Option<Ident>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in words.iter().flatten() {
        *counts.entry(word).or_default() += 1;
    }
    let mut modules: HashMap<&str, Ident> = HashMap::new();
    let folders = words.into_iter().map(|word| {
        let word = word.filter(|word| counts.get(word).is_some_and(|count| *count >= ENOUGH))?;
        let module = modules.entry(word).or_insert_with(|| scope.claim(word));
        Some(module.clone())
    });
    folders.collect()
}

/// Modules for the parts of labels, the same for what begins in the same way.
#[derive(Default)]
pub(super) struct Ways<'a> {
    scopes: HashMap<Vec<&'a str>, (Scope, HashMap<&'a str, Ident>)>,
}

impl<'a> Ways<'a> {
    pub(super) fn claim(&mut self, label: &'a Label) -> Vec<Ident> {
        let mut before = vec![label.family.as_str()];
        let mut modules = Vec::new();
        for part in &label.way {
            let (scope, known) = self
                .scopes
                .entry(before.clone())
                .or_insert_with(|| (Scope::modules(), HashMap::new()));
            let module = known.entry(part).or_insert_with(|| scope.claim(part));
            modules.push(module.clone());
            before.push(part);
        }
        modules
    }
}

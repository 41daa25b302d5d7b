//! Scopes, in which no identifier occurs twice.
//!
//! Imports `collision`, `distinguish`, `ident`, `reserved`, `wanted`, `words`, `runtime_modules`.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use super::collision::Collision;
use super::distinguish::distinguishing;
use super::ident::{Ident, Named};
use super::reserved::{PATHS, VARIANTS, is_device, is_keyword, is_never_raw};
use super::wanted::Wanted;
use super::words::Words;
use crate::runtime_modules;

/// A set of identifiers that all differ.
pub(super) struct Scope {
    kind: Kind,
    /// Names that are taken in advance.
    reserved: &'static [&'static str],
    taken: HashSet<String, RandomState>,
    /// The names of the document that have identifiers, by these.
    owners: HashMap<String, String, RandomState>,
    /// Whether a name is taken in all scopes of this kind.
    is_reserved: fn(&str) -> bool,
    /// The last number that was added to a name, by the first name that this made. Different words
    /// may make the same name, and must not try all numbers again.
    numbers: HashMap<String, usize, RandomState>,
    collisions: Vec<Collision>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `UpperCamelCase`; one of these words is appended to a name that is taken.
    Types(&'static [&'static str]),
    /// `UpperCamelCase`.
    Variants,
    /// `snake_case`; keywords become raw identifiers.
    Fields,
    /// `snake_case`; one of these words is appended to a name that is taken, and the first one to
    /// a keyword, since a raw identifier is an odd file name.
    Modules(&'static [&'static str]),
    /// `SHOUTY_SNAKE_CASE`.
    Constants,
}

/// A claimed identifier.
#[derive(Clone, Debug)]
pub(super) struct Claimed {
    pub(super) ident: Ident,
    /// Its words, with those that distinguish it from others.
    pub(super) words: Words,
}

impl Scope {
    pub(super) fn types(reserved: &'static [&'static str]) -> Self {
        Self::new(Kind::Types(&["type", "schema"]), reserved)
    }

    pub(super) fn requests(reserved: &'static [&'static str]) -> Self {
        Self::new(Kind::Types(&["request", "operation"]), reserved)
    }

    pub(super) fn variants() -> Self {
        Self::new(Kind::Variants, VARIANTS)
    }

    pub(super) fn fields(reserved: &'static [&'static str]) -> Self {
        Self::new(Kind::Fields, reserved)
    }

    /// Modules beside a `mod.rs`, in the folder with this name. The words say what they are about.
    pub(super) fn modules(folder: &str, words: &'static [&'static str]) -> Self {
        // Clippy rejects a module with the name of the one around it (`module_inception`).
        let mut scope = Self::new(Kind::Modules(words), &["mod"]);
        scope.take(folder.to_owned());
        scope
    }

    /// Modules beside the items of a file.
    pub(super) fn modules_beside_items(folder: &str) -> Self {
        // Emitted files name crates, and import modules by their names.
        let mut scope = Self::modules(folder, &["part", "types"]);
        scope.is_reserved = |name| PATHS.contains(&name) || runtime_modules::find(name).is_some();
        scope
    }

    pub(super) fn constants() -> Self {
        Self::new(Kind::Constants, &[])
    }

    /// A scope in which some names are taken.
    fn new(kind: Kind, reserved: &'static [&'static str]) -> Self {
        Self {
            kind,
            reserved,
            taken: HashSet::default(),
            owners: HashMap::default(),
            is_reserved: |_| false,
            numbers: HashMap::default(),
            collisions: Vec::new(),
        }
    }

    /// Notes that a name is taken.
    pub(super) fn take(&mut self, name: String) {
        self.taken.insert(name);
    }

    /// The names that have collided so far.
    pub(super) fn into_collisions(self) -> Vec<Collision> {
        self.collisions
    }

    /// Claims an identifier for each item, by its text. The items keep their order.
    pub(super) fn claim_all<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        text: impl Fn(&T) -> Cow<'_, str>,
    ) -> Vec<Named<T>> {
        let kind = self.kind;
        let items = items.into_iter().map(|item| {
            let text = text(&item);
            let words = Words::of(&text);
            let wanted = match kind {
                Kind::Types(_) | Kind::Variants => Wanted::camel(&text, words),
                Kind::Fields | Kind::Modules(_) | Kind::Constants => Wanted::snake(&text, words),
            };
            drop(text);
            (item, wanted)
        });
        let named = self.claim_wanted(items.collect()).into_iter();
        let named = named.map(|(item, Claimed { ident, .. })| Named { item, ident });
        named.collect()
    }

    /// Claims an identifier for each item with its wanted name. The items keep their order, but
    /// it does not decide which of several colliding names takes precedence, so that nothing
    /// is renamed when the document is sorted. A name that gives way never takes the name that
    /// another one wants.
    pub(super) fn claim_wanted<T>(&mut self, items: Vec<(T, Wanted)>) -> Vec<(T, Claimed)> {
        let mut items: Vec<_> = items.into_iter().enumerate().collect();
        items.sort_by(|(_, (_, one)), (_, (_, other))| one.cmp(other));
        let items = items.into_iter().map(|(index, (item, wanted))| {
            let free = self.claim_free(&wanted.words, wanted.text());
            (index, item, wanted, free)
        });
        let items: Vec<_> = items.collect();
        let named = items.into_iter().map(|(index, item, wanted, free)| {
            let other = || self.claim_other(&wanted.words, wanted.text());
            (index, (item, free.unwrap_or_else(other)))
        });
        let mut named: Vec<_> = named.collect();
        named.sort_by_key(|(index, _)| *index);
        named.into_iter().map(|(_, named)| named).collect()
    }

    /// Claims an identifier for some words. If the name is taken, a word or a number is added.
    pub(super) fn claim(&mut self, wanted: &Words) -> Claimed {
        let free = self.claim_free(wanted, None);
        free.unwrap_or_else(|| self.claim_other(wanted, None))
    }

    /// The same, with other words to try before one is added.
    pub(super) fn claim_or(&mut self, wanted: &Words, instead: &[Words]) -> Ident {
        let mut all = std::iter::once(wanted).chain(instead);
        let free = all.find_map(|words| self.claim_free(words, None));
        let claimed = free.unwrap_or_else(|| self.claim_other(wanted, None));
        claimed.ident
    }

    /// Claims an identifier for each item, by its text, in order: the first one keeps its name.
    pub(super) fn claim_in_order<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        text: impl Fn(&T) -> String,
    ) -> Vec<Named<T>> {
        let named = items.into_iter().map(|item| Named {
            ident: self.claim(&Words::of(&text(&item))).ident,
            item,
        });
        named.collect()
    }

    /// Claims the name of some words for a name of the document, if it is not taken.
    fn claim_free(&mut self, words: &Words, text: Option<&str>) -> Option<Claimed> {
        let name = self.name(words);
        let is_free = !self.is_taken(&name);
        is_free.then(|| self.claimed(words.clone(), name, text))
    }

    /// Claims another name than that of these words.
    fn claim_other(&mut self, wanted: &Words, text: Option<&str>) -> Claimed {
        let plain = self.name(wanted);
        let owner = self.owners.get(&plain).cloned();
        let both = text.zip(owner);
        let names = self.other_names(wanted, both.as_ref().map(|(text, owner)| (*text, &**owner)));
        let mut names = names.into_iter();
        let free = names.find(|(_, name)| !self.is_taken(name));
        let (words, name) = free.unwrap_or_else(|| self.numbered(wanted));
        let claimed = self.claimed(words, name, text);
        if let Some((text, owner)) = both {
            let named = |item: &str, ident| Named {
                item: item.to_owned(),
                ident,
            };
            self.collisions.push(Collision {
                owner: named(&owner, ident(&plain)),
                other: named(text, claimed.ident.clone()),
            });
        }
        claimed
    }

    /// The names to use instead of the one of these words, the best ones first. If another name of
    /// the document has that one, both are given.
    fn other_names(&self, wanted: &Words, both: Option<(&str, &str)>) -> Vec<(Words, String)> {
        let with = |word: &&str| wanted.followed_by(word);
        let differing = || both.map(|(text, owner)| distinguishing(text, owner));
        let (first, words) = match self.kind {
            Kind::Types(words) | Kind::Modules(words) => {
                let words = words.iter().filter(|word| !wanted.ends_with(word));
                (None, words.map(with).collect())
            }
            Kind::Fields | Kind::Constants => {
                let name = self.name(wanted) + "_";
                (
                    Some((wanted.clone(), name)),
                    differing().unwrap_or_default(),
                )
            }
            Kind::Variants => (None, differing().unwrap_or_else(|| vec![with(&"value")])),
        };
        let named = words.into_iter().map(|words| {
            let name = self.name(&words);
            (words, name)
        });
        first.into_iter().chain(named).collect()
    }

    /// The first name with a number that is free.
    fn numbered(&mut self, wanted: &Words) -> (Words, String) {
        let first = self.name(&wanted.with("2".to_owned()));
        let mut number = self.numbers.get(&first).copied().unwrap_or(1);
        loop {
            number += 1;
            let words = wanted.with(number.to_string());
            let name = self.name(&words);
            if !self.is_taken(&name) {
                self.numbers.insert(first, number);
                return (words, name);
            }
        }
    }

    fn claimed(&mut self, words: Words, name: String, text: Option<&str>) -> Claimed {
        if let Some(text) = text {
            self.owners.insert(name.clone(), text.to_owned());
        }
        let ident = ident(&name);
        self.taken.insert(name);
        Claimed { ident, words }
    }

    fn is_taken(&self, name: &str) -> bool {
        self.reserved.contains(&name) || self.taken.contains(name) || (self.is_reserved)(name)
    }

    /// The words in the case of this scope.
    fn name(&self, words: &Words) -> String {
        let mut name = match self.kind {
            Kind::Types(_) | Kind::Variants => words.camel(),
            Kind::Fields | Kind::Modules(_) => words.snake(),
            Kind::Constants => words.snake().to_ascii_uppercase(),
        };
        match self.kind {
            Kind::Modules([word, ..]) if is_keyword(&name) || is_device(&name) => {
                name = words.with((*word).to_owned()).snake();
            }
            Kind::Fields if is_never_raw(&name) => name.push('_'),
            _ => {}
        }
        name
    }
}

fn ident(name: &str) -> Ident {
    match is_keyword(name) {
        true => Ident::new_raw(name),
        false => Ident::new(name),
    }
}

#[cfg(test)]
mod tests;

//! Scopes, in which no identifier occurs twice.
//!
//! Imports `ident`, `reserved`, `words`, `runtime_modules`.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use super::ident::{Ident, Named};
use super::reserved::{PATHS, VARIANTS, is_device, is_keyword, is_never_raw};
use super::words::Words;
use crate::runtime_modules;

/// A set of identifiers that all differ.
pub(super) struct Scope {
    kind: Kind,
    taken: HashSet<String, RandomState>,
    /// Whether a name is taken in all scopes of this kind.
    is_reserved: fn(&str) -> bool,
    /// How often words were wanted whose name was taken.
    wanted: HashMap<Words, usize, RandomState>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `UpperCamelCase`; this word is appended to a name that is taken.
    Types(&'static str),
    /// `UpperCamelCase`.
    Variants,
    /// `snake_case`; keywords become raw identifiers.
    Fields,
    /// `snake_case`; this word is appended to a name that is taken, and to a keyword, since a raw
    /// identifier is an odd file name.
    Modules(&'static str),
    /// `SHOUTY_SNAKE_CASE`.
    Constants,
}

/// A name that is wanted in a scope.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    /// Which name takes precedence in a collision.
    rank: Rank,
    /// Whether the name has characters that are transliterated.
    is_spelled: bool,
    /// The length of the name in the document. A shorter one loses fewer characters: `name`
    /// takes precedence over `@name`.
    length: usize,
    /// The name in the document.
    text: String,
    words: Words,
}

/// Which name takes precedence in a collision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Names that are identifiers already.
    Exact,
    /// Names that are converted to identifiers.
    Converted,
    /// Names that are not in the document.
    Made,
}

impl Wanted {
    /// The wanted name of a type or a variant.
    pub(super) fn camel(text: &str, words: Words) -> Self {
        let is_exact = words.camel() == text;
        Self::new(text, words, is_exact)
    }

    /// The wanted name of anything else.
    pub(super) fn snake(text: &str, words: Words) -> Self {
        let is_exact = words.snake() == text;
        Self::new(text, words, is_exact)
    }

    /// The same, if the name is not in the document.
    pub(super) fn made(self) -> Self {
        Self {
            rank: Rank::Made,
            ..self
        }
    }

    fn new(text: &str, words: Words, is_exact: bool) -> Self {
        Self {
            rank: match is_exact {
                true => Rank::Exact,
                false => Rank::Converted,
            },
            is_spelled: !text.is_ascii(),
            length: text.len(),
            text: text.to_owned(),
            words,
        }
    }
}

/// A claimed identifier.
#[derive(Clone, Debug)]
pub(super) struct Claimed {
    pub(super) ident: Ident,
    /// Its words, with those that distinguish it from others.
    pub(super) words: Words,
}

impl Scope {
    pub(super) fn types(taken: &str) -> Self {
        Self::new(Kind::Types("type"), taken)
    }

    pub(super) fn requests(taken: &str) -> Self {
        Self::new(Kind::Types("request"), taken)
    }

    pub(super) fn variants() -> Self {
        Self::new(Kind::Variants, VARIANTS)
    }

    pub(super) fn fields(taken: &str) -> Self {
        Self::new(Kind::Fields, taken)
    }

    /// Modules beside a `mod.rs`, in the folder with this name. The word says what they are about.
    pub(super) fn modules(folder: &str, word: &'static str) -> Self {
        // Clippy rejects a module with the name of the one around it (`module_inception`).
        Self::new(Kind::Modules(word), &format!("mod {folder}"))
    }

    /// Modules beside the items of a file.
    pub(super) fn modules_beside_items(folder: &str) -> Self {
        // Emitted files name crates, and import modules by their names.
        let mut scope = Self::new(Kind::Modules("part"), &format!("mod {folder} {PATHS}"));
        scope.is_reserved = |name| runtime_modules::find(name).is_some();
        scope
    }

    pub(super) fn constants() -> Self {
        Self::new(Kind::Constants, "")
    }

    /// A scope in which some names, separated by spaces, are taken.
    fn new(kind: Kind, taken: &str) -> Self {
        Self {
            kind,
            taken: taken.split_whitespace().map(str::to_owned).collect(),
            is_reserved: |_| false,
            wanted: HashMap::default(),
        }
    }

    /// Notes that a name is taken.
    pub(super) fn take(&mut self, name: String) {
        self.taken.insert(name);
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

    /// Claims an identifier for each item with its wanted name. The items keep their order, but
    /// it does not decide which of several colliding names takes precedence, so that nothing
    /// is renamed when the document is sorted.
    pub(super) fn claim_wanted<T>(&mut self, items: Vec<(T, Wanted)>) -> Vec<(T, Claimed)> {
        let mut items: Vec<_> = items.into_iter().enumerate().collect();
        items.sort_by(|(_, (_, one)), (_, (_, other))| one.cmp(other));
        let named = items
            .into_iter()
            .map(|(index, (item, wanted))| (index, (item, self.claim(&wanted.words))));
        let mut named: Vec<_> = named.collect();
        named.sort_by_key(|(index, _)| *index);
        named.into_iter().map(|(_, named)| named).collect()
    }

    /// Claims the first of these that is free.
    pub(super) fn claim_first(&mut self, wanted: &[&str]) -> Ident {
        let free = wanted.iter().find(|name| !self.is_taken(name));
        let text = free.or(wanted.first()).unwrap_or(&"Other");
        self.claim(&Words::of(text)).ident
    }

    /// Claims an identifier for some words. If the name is taken, a word or a number is added.
    pub(super) fn claim(&mut self, wanted: &Words) -> Claimed {
        let (mut words, mut name) = (wanted.clone(), self.name(wanted));
        while self.is_taken(&name) {
            let number = self.wanted.entry(wanted.clone()).or_insert(0);
            *number += 1;
            words = match (*number, self.kind) {
                (1, Kind::Types(word) | Kind::Modules(word)) => wanted.with(word.to_owned()),
                (1, Kind::Fields | Kind::Constants) => {
                    name.push('_');
                    continue;
                }
                (number, Kind::Variants) => wanted.with((number + 1).to_string()),
                (number, _) => wanted.with(number.to_string()),
            };
            name = self.name(&words);
        }
        self.taken.insert(name.clone());
        let ident = match is_keyword(&name) {
            true => Ident::new_raw(&name),
            false => Ident::new(&name),
        };
        Claimed { ident, words }
    }

    fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name) || (self.is_reserved)(name)
    }

    /// The words in the case of this scope.
    fn name(&self, words: &Words) -> String {
        let mut name = match self.kind {
            Kind::Types(_) | Kind::Variants => words.camel(),
            Kind::Fields | Kind::Modules(_) => words.snake(),
            Kind::Constants => words.snake().to_ascii_uppercase(),
        };
        match self.kind {
            Kind::Modules(word) if is_keyword(&name) || is_device(&name) => {
                name = words.with(word.to_owned()).snake();
            }
            Kind::Fields if is_never_raw(&name) => name.push('_'),
            _ => {}
        }
        name
    }
}

#[cfg(test)]
mod tests;

//! Scopes: where no identifier is given twice.

use std::collections::{HashMap, HashSet};

use super::ident::Ident;
use super::reserved::{VARIANTS, is_device, is_keyword, is_never_raw};
use super::words::Words;
use crate::runtime_modules;

/// A place in which all identifiers differ.
pub(super) struct Scope {
    kind: Kind,
    taken: HashSet<String>,
    /// How often words were wanted whose name was taken already.
    wanted: HashMap<Words, usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `UpperCamelCase`; a name that is taken gets this word first.
    Types(&'static str),
    /// `UpperCamelCase`.
    Variants,
    /// `snake_case`; keywords become raw identifiers.
    Fields,
    /// `snake_case`, but a keyword would make an odd file name.
    Modules,
    /// `SHOUTY_SNAKE_CASE`.
    Constants,
}

/// A name that is wanted in a scope.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    /// Who comes first where names fall together.
    rank: Rank,
    /// Whether letters of the name are only spelled.
    is_spelled: bool,
    /// How many characters the name has in the description. One that has fewer loses fewer:
    /// `name` comes before `@name`.
    length: usize,
    /// The name as it stands in the description.
    text: String,
    words: Words,
}

/// Who comes first where names fall together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Names that are identifiers as they stand.
    Exact,
    /// Names that become identifiers.
    Converted,
    /// Names that the description does not have.
    Made,
}

impl Wanted {
    /// The name of a type or of a variant.
    pub(super) fn camel(text: &str, words: Words) -> Self {
        let is_exact = words.camel() == text;
        Self::new(text, words, is_exact)
    }

    /// The name of something else.
    pub(super) fn snake(text: &str, words: Words) -> Self {
        let is_exact = words.snake() == text;
        Self::new(text, words, is_exact)
    }

    /// The same where the description does not have that name.
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

/// An identifier that was given.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) ident: Ident,
    /// Its words, with what tells it from others.
    pub(super) words: Words,
}

impl Scope {
    pub(super) fn types(taken: &[&str]) -> Self {
        Self::new(Kind::Types("type"), taken)
    }

    /// The types of requests.
    pub(super) fn requests(taken: &[&str]) -> Self {
        Self::new(Kind::Types("request"), taken)
    }

    /// The variants of an enum.
    pub(super) fn variants() -> Self {
        Self::new(Kind::Variants, VARIANTS)
    }

    pub(super) fn fields(taken: &[&str]) -> Self {
        Self::new(Kind::Fields, taken)
    }

    /// Modules beside a `mod.rs`, in a folder of this name.
    pub(super) fn modules(folder: &str) -> Self {
        // A module that is called like the one around it is hard to tell from that.
        Self::new(Kind::Modules, &["mod", folder])
    }

    /// Modules beside the items of a file.
    pub(super) fn modules_beside_items(folder: &str) -> Self {
        let mut scope = Self::modules(folder);
        // Emitted files import modules of the runtime by these names.
        let runtime = runtime_modules::modules().map(|(_, module)| module.name.to_owned());
        scope.taken.extend(runtime);
        scope
    }

    pub(super) fn constants() -> Self {
        Self::new(Kind::Constants, &[])
    }

    fn new(kind: Kind, taken: &[&str]) -> Self {
        Self {
            kind,
            taken: taken.iter().map(|name| (*name).to_owned()).collect(),
            wanted: HashMap::new(),
        }
    }

    /// An identifier for each of these texts, in their order.
    pub(super) fn claim_all<'t>(&mut self, texts: impl Iterator<Item = &'t str>) -> Vec<Ident> {
        let kind = self.kind;
        let wanted = texts.map(|text| match kind {
            Kind::Types(_) | Kind::Variants => Wanted::camel(text, Words::of(text)),
            Kind::Fields | Kind::Modules | Kind::Constants => Wanted::snake(text, Words::of(text)),
        });
        let named = self.claim_wanted(&wanted.collect::<Vec<_>>());
        named.into_iter().map(|named| named.ident).collect()
    }

    /// An identifier for each of these names, in their order. Where names fall together, that
    /// order does not matter, so that nothing is renamed when the description is sorted.
    pub(super) fn claim_wanted(&mut self, names: &[Wanted]) -> Vec<Named> {
        let mut order: Vec<_> = names.iter().enumerate().collect();
        order.sort_by_key(|(_, wanted)| *wanted);
        let named = order
            .into_iter()
            .map(|(index, wanted)| (index, self.claim(&wanted.words)));
        let mut named: Vec<_> = named.collect();
        named.sort_by_key(|(index, _)| *index);
        named.into_iter().map(|(_, named)| named).collect()
    }

    /// The first of these that is free.
    pub(super) fn claim_first(&mut self, wanted: &[&str]) -> Ident {
        let free = wanted.iter().find(|name| !self.taken.contains(**name));
        let text = free.or(wanted.first()).unwrap_or(&"Other");
        self.claim(&Words::of(text)).ident
    }

    /// An identifier for some words, after all that came before. Where the name is taken, a
    /// word or a number is added.
    pub(super) fn claim(&mut self, wanted: &Words) -> Named {
        let (mut words, mut name) = (wanted.clone(), self.name(wanted));
        while self.taken.contains(&name) {
            let number = self.wanted.entry(wanted.clone()).or_insert(0);
            *number += 1;
            words = match (*number, self.kind) {
                (1, Kind::Types(word)) => wanted.with(word.to_owned()),
                (1, Kind::Fields | Kind::Modules | Kind::Constants) => {
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
        Named { ident, words }
    }

    /// The words in the case of this scope.
    fn name(&self, words: &Words) -> String {
        let mut name = match self.kind {
            Kind::Types(_) | Kind::Variants => words.camel(),
            Kind::Fields | Kind::Modules => words.snake(),
            Kind::Constants => words.snake().to_ascii_uppercase(),
        };
        let is_no_file = self.kind == Kind::Modules && (is_keyword(&name) || is_device(&name));
        if is_no_file || (self.kind == Kind::Fields && is_never_raw(&name)) {
            name.push('_');
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn names(mut scope: Scope, expected: &[(&str, &str)]) {
        let texts = expected.iter().map(|(text, _)| *text);
        let idents = scope.claim_all(texts.clone());
        let told = texts.zip(idents.iter().map(ToString::to_string));
        let told: Vec<_> = told.collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(text, name)| (*text, (*name).to_owned()))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn fields_are_snake_case_and_differ() {
        names(
            Scope::fields(&["new"]),
            &[
                ("Configuration.Url", "configuration_url"),
                ("fooBar", "foo_bar_"),
                ("foo_bar", "foo_bar"),
                ("foo-bar", "foo_bar_2"),
                ("new", "new_"),
                ("type", "r#type"),
                ("@type", "type_"),
                ("self", "self_"),
                ("Self", "self__"),
                ("", "empty"),
                ("StartTime", "start_time"),
                ("StartTime<", "start_time_less"),
            ],
        );
    }

    #[test]
    fn the_order_of_texts_does_not_matter() {
        let texts = [
            "pet-tag", "PetTag", "pet_tag", "PetTag2", "pet tag", "petTag",
        ];
        let idents = |texts: &[&str]| {
            let found = Scope::types(&[]).claim_all(texts.iter().copied());
            let mut found: Vec<_> = texts
                .iter()
                .zip(found.iter().map(ToString::to_string))
                .map(|(text, name)| ((*text).to_owned(), name))
                .collect();
            found.sort();
            found
        };
        let mut turned = texts;
        turned.reverse();
        assert_eq!(idents(&texts), idents(&turned));
        names(
            Scope::types(&[]),
            &[
                ("pet-tag", "PetTag3"),
                ("PetTag", "PetTag"),
                ("petTag", "PetTagType"),
                ("PetTag2", "PetTag2"),
            ],
        );
    }

    #[test]
    fn what_is_made_comes_last() {
        let wanted = |text| Wanted::camel(text, Words::of(text));
        let names = [wanted("PetTag").made(), wanted("pet-tag")];
        let idents = Scope::types(&[]).claim_wanted(&names);
        let idents: Vec<_> = idents.iter().map(|named| &named.ident).collect();
        assert_eq!(idents, ["PetTagType", "PetTag"]);
    }

    #[test]
    fn types_leave_the_prelude_alone() {
        names(
            Scope::types(&["Option", "Self"]),
            &[
                ("option", "Option2"),
                ("Option", "OptionType"),
                ("self", "SelfType"),
                ("webhook sid", "WebhookSid"),
                ("日本", "RiBen"),
            ],
        );
    }

    #[test]
    fn variants_that_fall_together_are_numbered() {
        names(
            Scope::variants(),
            &[
                ("a-b", "AB2"),
                ("a b", "AB"),
                ("2-2", "N2_2"),
                ("22", "N22"),
                ("2+2", "N2Plus2"),
                ("v2", "V2_2"),
                ("V2", "V2"),
                ("#", "Hash"),
                ("-name", "MinusName"),
                ("é", "E2"),
                ("e", "E"),
                ("name", "Name"),
                ("self", "Self2"),
            ],
        );
    }

    #[test]
    fn modules_are_files_on_every_system() {
        names(
            Scope::modules("types"),
            &[
                ("type", "type_"),
                ("gen", "gen_"),
                ("mod", "mod_"),
                ("types", "types_"),
                ("../../etc/passwd", "etc_passwd"),
                ("CON", "con_"),
                ("Com1", "com1_"),
                ("pet", "pet"),
                ("PET", "pet_"),
                ("名", "ming"),
            ],
        );
    }

    #[test]
    fn many_names_that_fall_together_take_no_time() {
        let texts: Vec<_> = (0..50_000)
            .map(|n| format!("a{}", "-".repeat(n % 7)))
            .collect();
        let idents = Scope::variants().claim_all(texts.iter().map(String::as_str));
        let distinct: HashSet<_> = idents.iter().map(ToString::to_string).collect();
        assert_eq!(distinct.len(), texts.len());
    }
}

//! Scopes: where no identifier is given twice.

use std::collections::HashSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

use super::words::words;

/// A place in which all identifiers differ.
pub(super) struct Scope {
    kind: Kind,
    taken: HashSet<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `UpperCamelCase`; a name that is taken from the start gets the word `Type`.
    Types,
    /// `UpperCamelCase`.
    Variants,
    /// `snake_case`; keywords become raw identifiers.
    Fields,
    /// `snake_case`, but a keyword would make an odd file name.
    Modules,
    /// `SHOUTY_SNAKE_CASE`
    Constants,
}

/// A file name has to fit into what file systems and people can take.
const LONGEST: usize = 100;

impl Scope {
    pub(super) fn types(taken: &[&str]) -> Self {
        Self::new(Kind::Types, taken)
    }

    /// The variants of an enum.
    pub(super) fn variants() -> Self {
        Self::new(Kind::Variants, &["Self"])
    }

    pub(super) fn fields(taken: &[&str]) -> Self {
        Self::new(Kind::Fields, taken)
    }

    /// Modules beside a `mod.rs`.
    pub(super) fn modules() -> Self {
        Self::new(Kind::Modules, &["mod"])
    }

    pub(super) fn constants() -> Self {
        Self::new(Kind::Constants, &[])
    }

    fn new(kind: Kind, taken: &[&str]) -> Self {
        let taken = taken.iter().map(|name| (*name).to_owned()).collect();
        Self { kind, taken }
    }

    /// An identifier for this text. Where it is taken, a word or a number is added.
    pub(super) fn claim(&mut self, text: &str) -> Ident {
        let base = self.base(text);
        let mut name = base.clone();
        let mut number = 1;
        while self.taken.contains(&name) {
            name = match (number, self.kind) {
                (1, Kind::Types) => format!("{base}Type"),
                (1, Kind::Fields | Kind::Modules | Kind::Constants) => format!("{base}_"),
                (number, Kind::Types) => format!("{base}{number}"),
                // Digits that are added stay apart from those of the name.
                (number, Kind::Variants) if base.ends_with(|c: char| c.is_ascii_digit()) => {
                    format!("{base}_{}", number + 1)
                }
                (number, Kind::Variants) => format!("{base}{}", number + 1),
                (number, Kind::Fields | Kind::Modules | Kind::Constants) => {
                    format!("{base}_{number}")
                }
            };
            number += 1;
        }
        self.taken.insert(name.clone());
        Self::ident(&name)
    }

    /// The first of these that is free.
    pub(super) fn claim_first(&mut self, wanted: &[&str]) -> Ident {
        let free = wanted.iter().find(|name| !self.taken.contains(**name));
        self.claim(free.or(wanted.first()).unwrap_or(&"Other"))
    }

    /// The text in the case of this scope, beginning with a letter.
    fn base(&self, text: &str) -> String {
        let words = words(text);
        let starts_with_digit = words.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let words = if starts_with_digit {
            format!("n{}", words.trim_start())
        } else {
            words
        };
        let mut name = match self.kind {
            Kind::Types | Kind::Variants => words.to_upper_camel_case(),
            Kind::Fields | Kind::Modules => words.to_snake_case(),
            Kind::Constants => words.to_shouty_snake_case(),
        };
        name.truncate(LONGEST);
        name.truncate(name.trim_end_matches('_').len());
        // Some keywords cannot even be raw identifiers.
        let is_bare = matches!(name.as_str(), "self" | "super" | "crate");
        if is_bare || (self.kind == Kind::Modules && is_keyword(&name)) {
            name.push('_');
        }
        name
    }

    fn ident(name: &str) -> Ident {
        let span = Span::call_site();
        if is_keyword(name) {
            Ident::new_raw(name, span)
        } else {
            Ident::new(name, span)
        }
    }
}

/// Whether Rust keeps the word to itself; `gen` is what syn does not know of edition 2024.
fn is_keyword(name: &str) -> bool {
    name == "gen" || syn::parse_str::<Ident>(name).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(texts: &[&str]) -> Vec<String> {
        let mut scope = Scope::fields(&["new"]);
        texts
            .iter()
            .map(|text| scope.claim(text).to_string())
            .collect()
    }

    #[test]
    fn fields_are_snake_case_and_differ() {
        assert_eq!(
            fields(&[
                "Configuration.Url",
                "fooBar",
                "foo_bar",
                "new",
                "type",
                "self",
                "",
                "$"
            ]),
            [
                "configuration_url",
                "foo_bar",
                "foo_bar_",
                "new_",
                "r#type",
                "self_",
                "empty",
                "dollar"
            ]
        );
        assert_eq!(
            fields(&["+1", "-1", "1h", "1_h"]),
            ["plus_1", "minus_1", "n1h", "n1_h"]
        );
        assert_eq!(
            fields(&["self", "self_", "Self"]),
            ["self_", "self__", "self__2"]
        );
        assert_eq!(
            fields(&["StartTime", "StartTime<", "StartTime>"]),
            ["start_time", "start_time_less", "start_time_greater"]
        );
    }

    #[test]
    fn types_are_camel_case_and_leave_the_prelude_alone() {
        let mut scope = Scope::types(&["Option", "Self"]);
        let mut claim = |text| scope.claim(text).to_string();
        assert_eq!(claim("option"), "OptionType");
        assert_eq!(claim("Option"), "Option2");
        assert_eq!(claim("self"), "SelfType");
        assert_eq!(claim("webhook sid"), "WebhookSid");
        assert_eq!(claim("日本"), "U65e5U672c");
    }

    #[test]
    fn variants_that_fall_together_are_numbered() {
        let mut scope = Scope::variants();
        let mut claim = |text| scope.claim(text).to_string();
        assert_eq!(claim("a-b"), "AB");
        assert_eq!(claim("a b"), "AB2");
        assert_eq!(claim("2-2"), "N22");
        assert_eq!(claim("22"), "N22_2");
        assert_eq!(claim("2+2"), "N2Plus2");
        assert_eq!(claim("#"), "Hash");
    }

    #[test]
    fn modules_have_plain_file_names() {
        let mut scope = Scope::modules();
        assert_eq!(scope.claim("type").to_string(), "type_");
        assert_eq!(scope.claim("gen").to_string(), "gen_");
        assert_eq!(scope.claim("mod").to_string(), "mod_");
        assert_eq!(scope.claim("../../etc/passwd").to_string(), "etc_passwd");
        assert!(scope.claim(&"long".repeat(100)).to_string().len() <= LONGEST);
    }
}

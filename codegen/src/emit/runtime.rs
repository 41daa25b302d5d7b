//! The runtime: which of its modules an emitted crate needs. Their text is shipped as it is.

use std::collections::BTreeSet;

use super::{Draft, docs};

/// The modules that every crate has, besides those that these call.
const ALWAYS: &[&str] = &[
    "blocking",
    "client",
    "config",
    "context",
    "credentials",
    "curl",
    "decode",
    "error",
    "fake",
    "json",
    "operation",
    "reader",
    "response",
    "transport",
    "validate",
];

/// The modules that stand behind a feature of their own name.
const TRANSPORTS: &[&str] = &["reqwest", "ureq"];

macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        /// The text of each module.
        const TEXTS: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../runtime/", $name, ".rs")))),*
        ];
    };
}

texts! {
    "basic", "blocking", "body", "call", "choices", "client", "closed_enum", "config",
    "constants", "constructor", "context", "credentials", "curl", "date", "date_time", "decode",
    "deserialize", "encoded", "enumeration", "error", "events", "expansion", "fake", "file",
    "fit", "form", "form_style", "headers", "inputs", "integer_enum", "json", "limits",
    "multipart", "never", "newtype", "object", "open_enum", "operation", "path", "reader",
    "request", "reqwest", "response", "scalar", "security", "server", "style", "text",
    "transport", "tuple", "union", "ureq", "uri", "validate", "variants", "wrapper",
}

/// The modules that a crate ships.
pub(super) struct Runtime(BTreeSet<&'static str>);

impl Runtime {
    /// The modules that the emitted code uses, those that every crate has, and those that
    /// these call. What a module calls is read off its text, so that no list can be wrong.
    pub(super) fn for_use_of(used: impl Iterator<Item = &'static str>) -> Self {
        let mut shipped = BTreeSet::new();
        let mut open: Vec<&'static str> = ALWAYS.iter().chain(TRANSPORTS).copied().collect();
        open.extend(used);
        while let Some(name) = open.pop() {
            let text = TEXTS.iter().find(|(module, _)| *module == name);
            if let Some((name, text)) = text.filter(|(name, _)| shipped.insert(*name)) {
                let called = calls(text);
                let others = TEXTS.iter().map(|(other, _)| *other);
                open.extend(others.filter(|other| other != name && called.contains(other)));
            }
        }
        Self(shipped)
    }

    /// Whether a module is shipped.
    pub(super) fn has(&self, module: &str) -> bool {
        self.0.contains(module)
    }

    /// Whether a module that is shipped uses a crate.
    pub(super) fn uses_crate(&self, package: &str) -> bool {
        let path = package.replace('-', "_") + "::";
        self.texts().any(|(_, text)| mentions(text, &path))
    }

    /// The files below `runtime`.
    pub(super) fn files(&self) -> Vec<Draft> {
        let modules = self.texts().map(|(name, _)| {
            let module = quote::format_ident!("{name}");
            match TRANSPORTS.contains(&name) {
                true => quote::quote!(#[cfg(feature = #name)] pub mod #module;),
                false => quote::quote!(pub mod #module;),
            }
        });
        let mut doc = docs::Doc::default();
        doc.own(
            "What all operations share: the clients, reading and checking values. It is no \
             part of the crate's interface but for what the root re-exports.",
        );
        let items = std::iter::once(doc.inner()).chain(modules).collect();
        let module = Draft::items("src/runtime/mod.rs", items);
        let texts = self.texts();
        let texts = texts.map(|(name, text)| Draft::text(format!("src/runtime/{name}.rs"), text));
        std::iter::once(module).chain(texts).collect()
    }

    fn texts(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        TEXTS.iter().copied().filter(|(name, _)| self.has(name))
    }
}

/// The modules that the text of a module calls: they refer to each other as `super::…`, in
/// macros as `$crate::runtime::…`.
fn calls(text: &str) -> BTreeSet<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    code(text)
        .flat_map(|line| ["super::", "runtime::"].map(|before| line.split(before).skip(1)))
        .flatten()
        .map(|rest| rest.split(|c| !is_word(c)).next().unwrap_or_default())
        .collect()
}

/// The lines of a text that are no comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

/// Whether the code of a module has this path, as a whole word.
fn mentions(text: &str, path: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    code(text).any(|line| {
        line.match_indices(path).any(|(start, _)| {
            let before = line.get(..start).unwrap_or_default();
            let after = line.get(start + path.len()..).unwrap_or_default();
            let ends = path.ends_with(':') || !after.starts_with(is_word);
            ends && !before.ends_with(is_word)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_bring_what_they_call() {
        let bare = Runtime::for_use_of(std::iter::empty());
        assert!(bare.has("scalar") && bare.has("json") && bare.has("security"));
        assert!(!bare.has("basic") && !bare.uses_crate("base64"));
        assert!(!bare.has("form") && !bare.uses_crate("form_urlencoded"));
        assert!(bare.uses_crate("serde_json") && bare.uses_crate("percent-encoding"));
        let basic = Runtime::for_use_of(["basic", "closed_enum"].into_iter());
        assert!(basic.uses_crate("base64") && !basic.has("open_enum"));
    }

    #[test]
    fn a_mention_is_a_whole_word_of_code() {
        assert!(mentions("use super::error::E;", "super::error"));
        assert!(!mentions("use super::errors::E;", "super::error"));
        assert!(!mentions("    /// See super::error::E.", "super::error"));
        assert!(!mentions("my_http::x", "http::") && mentions("&http::x", "http::"));
    }
}

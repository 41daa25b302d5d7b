//! The runtime: which of its modules an emitted crate needs. Their text is shipped as it is.

use std::collections::BTreeSet;

use super::docs::Doc;
use super::draft::Draft;

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

/// The module of answers that are read while they come, and those by which transports give
/// them, each with the feature that it stands behind.
const STREAM: &str = "streaming";
const STREAMING: &[(&str, &str)] = &[("stream_reqwest", "reqwest"), ("stream_ureq", "ureq")];

macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        /// The text of each module.
        const TEXTS: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../runtime/", $name, ".rs")))),*
        ];
    };
}

texts! {
    "basic", "blocking", "body", "call", "choices", "client", "closed_enum", "compare", "config",
    "constant", "constants", "constructor", "context", "credentials", "curl", "date", "date_time",
    "decode", "deserialize", "dns_name", "encoded", "engine_regex", "engine_regress", "enumeration", "error", "evaluated", "events",
    "expansion", "fake", "file", "fit", "form", "form_style", "format", "format_duration",
    "format_email", "format_hostname", "format_idn_email", "format_idn_hostname", "format_ipv4",
    "format_ipv6", "format_iri", "format_iri_reference", "format_json_pointer", "format_regex",
    "format_relative_json_pointer", "format_time", "format_uri_reference", "format_uri_template",
    "format_uuid", "headers", "idna", "inputs", "integer_enum", "json", "kind", "limits", "mailbox",
    "multipart", "multiple", "never", "newtype", "object", "open_enum", "operation", "part_style",
    "path", "pattern", "punycode", "reader", "request", "reqwest", "response", "rule", "scalar", "security",
    "server", "stream", "stream_reqwest", "stream_ureq", "streaming", "style", "tagged", "text",
    "transport", "tuple", "ucs", "union", "unique", "ureq", "uri", "uri_syntax", "validate",
    "variants", "violation", "wrapper",
}

/// The modules that a crate ships.
pub(super) struct Runtime {
    modules: BTreeSet<&'static str>,
    /// The heads of the paths in them, crates among them.
    heads: BTreeSet<&'static str>,
}

impl Runtime {
    /// The modules that the emitted code uses, those that every crate has, and those that
    /// these call. What a module calls is read off its text, so that no list can be wrong.
    pub(super) fn for_use_of(used: impl Iterator<Item = &'static str>) -> Self {
        let (mut modules, mut heads) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<&'static str> = ALWAYS.iter().chain(TRANSPORTS).copied().collect();
        open.extend(used);
        while let Some(name) = open.pop() {
            let text = TEXTS.iter().find(|(module, _)| *module == name);
            let Some((name, text)) = text.filter(|(name, _)| modules.insert(*name)) else {
                continue;
            };
            if *name == STREAM {
                open.extend(STREAMING.iter().map(|(module, _)| *module));
            }
            for (before, after) in paths(text) {
                heads.insert(before);
                // Modules refer to each other like this, in macros by `$crate::runtime`.
                if matches!(before, "super" | "runtime") && after != *name {
                    open.push(after);
                }
            }
        }
        Self { modules, heads }
    }

    /// Whether a module is shipped.
    pub(super) fn has(&self, module: &str) -> bool {
        self.modules.contains(module)
    }

    /// Whether a module that is shipped uses a crate.
    pub(super) fn uses_crate(&self, package: &str) -> bool {
        self.heads.contains(package.replace('-', "_").as_str())
    }

    /// The files below `runtime`.
    pub(super) fn files(&self) -> Vec<Draft> {
        let modules = self.texts().map(|(name, _)| {
            let module = quote::format_ident!("{name}");
            let streaming = STREAMING.iter().find(|(module, _)| *module == name);
            let transport = TRANSPORTS.iter().find(|module| **module == name);
            let feature = streaming.map(|(_, feature)| feature).or(transport);
            let cfg = feature.map(|feature| quote::quote!(#[cfg(feature = #feature)]));
            quote::quote!(#cfg pub mod #module;)
        });
        let mut doc = Doc::default();
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

/// The text of a module.
#[cfg(test)]
pub(super) fn text(name: &str) -> Option<&'static str> {
    let found = TEXTS.iter().find(|(module, _)| *module == name);
    found.map(|(_, text)| *text)
}

/// The words around each `::` in the code of a module.
fn paths(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(move |line| {
        line.match_indices("::").map(move |(at, mark)| {
            let before = line.get(..at).unwrap_or_default();
            let after = line.get(at + mark.len()..).unwrap_or_default();
            let start = before.trim_end_matches(is_word).len();
            let end = after.find(|c| !is_word(c)).unwrap_or(after.len());
            (
                before.get(start..).unwrap_or_default(),
                after.get(..end).unwrap_or_default(),
            )
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
    fn paths_are_read_off_the_code() {
        let found = |text| paths(text).collect::<Vec<_>>();
        assert_eq!(
            found("use super::error::E;"),
            [("super", "error"), ("error", "E")]
        );
        assert_eq!(found("    /// See super::error::E."), []);
        assert_eq!(
            found("f(&http::x, ::serde::de)"),
            [("http", "x"), ("", "serde"), ("serde", "de")]
        );
        assert_eq!(found("use super::{a, b};"), [("super", "")]);
    }
}

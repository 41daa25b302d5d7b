//! The runtime: which of its modules an emitted crate needs. Their text is shipped as it is.
//!
//! Imports `docs`, `draft`, `runtime_modules`.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use memchr::{memmem, memrchr};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::Doc;
use super::draft::Draft;
use crate::runtime_modules::{self, Module};

/// The modules that every crate has, besides those that these refer to.
const ALWAYS: &[&str] = &[
    "api_client",
    "box_transport",
    "call",
    "config",
    "credentials",
    "curl",
    "error",
    "expectation",
    "fake",
    "hyper",
    "operation",
    "received",
    "request_context",
    "reqwest",
    "tower_transport",
    "tracing_spans",
    "transport",
    "ureq",
];

/// The module of responses that are read while they arrive, and those that let the transports
/// do so. Nothing refers to the latter, so they are shipped along with the former.
const STREAMING: &str = "streaming";
const STREAMING_TRANSPORTS: &[&str] = &[
    "fake_streaming",
    "hyper_streaming",
    "reqwest_streaming",
    "ureq_streaming",
];

/// The modules that a crate ships.
pub(super) struct Runtime {
    modules: HashSet<&'static str, RandomState>,
    /// What the paths in them begin with: the names of crates, among others.
    crates: HashSet<&'static str, RandomState>,
}

impl Runtime {
    /// The modules that the emitted code uses, those that every crate has, and those that
    /// these refer to. References are read from the text of a module, so that no list can be
    /// wrong.
    pub(super) fn for_use_of(used: impl Iterator<Item = &'static str>) -> Self {
        let (mut modules, mut crates) = (HashSet::default(), HashSet::default());
        let mut open: Vec<&'static str> = ALWAYS.to_vec();
        open.extend(used);
        while let Some(name) = open.pop() {
            // Most references are to modules that have been met.
            if modules.contains(name) {
                continue;
            }
            let Some((_, module)) = runtime_modules::find(name) else {
                continue;
            };
            modules.insert(module.name);
            if module.name == STREAMING {
                open.extend(STREAMING_TRANSPORTS);
            }
            for path in paths(module.text) {
                match path {
                    ["crate", "runtime", _folder, module] => open.push(module),
                    [head, ..] => {
                        crates.insert(head);
                    }
                }
            }
        }
        Self { modules, crates }
    }

    /// Whether a module is shipped.
    pub(super) fn has(&self, module: &str) -> bool {
        self.modules.contains(module)
    }

    /// Whether a module that is shipped uses a crate.
    pub(super) fn uses_crate(&self, package: &str) -> bool {
        self.crates.contains(package.replace('-', "_").as_str())
    }

    /// The files below `src/runtime`.
    pub(super) fn files(&self) -> Vec<Draft> {
        let mut folders = Vec::new();
        let mut files = Vec::new();
        for folder in runtime_modules::FOLDERS {
            let shipped = folder.modules.iter().filter(|module| self.has(module.name));
            let shipped: Vec<_> = shipped.collect();
            if shipped.is_empty() {
                continue;
            }
            let path = format!("src/runtime/{}", folder.name);
            let modules = shipped.iter().map(
                |Module {
                     name, condition, ..
                 }| {
                    let name = format_ident!("{name}");
                    let condition = condition.and_then(|text| text.parse::<TokenStream>().ok());
                    let cfg = condition.map(|condition| quote!(#[cfg(#condition)]));
                    quote!(#cfg pub mod #name;)
                },
            );
            let doc = Doc::new(folder.about.trim());
            let items = std::iter::once(doc.inner()).chain(modules).collect();
            files.push(Draft::items(format!("{path}/mod.rs"), items));
            let texts = shipped.iter();
            files.extend(
                texts.map(|module| Draft::text(format!("{path}/{}.rs", module.name), module.text)),
            );
            let name = format_ident!("{}", folder.name);
            folders.push(quote!(pub mod #name;));
        }
        let doc = Doc::new(
            "Support code that all operations and types share. Its public interface is what the \
             root of the crate re-exports.",
        );
        let items = std::iter::once(doc.inner()).chain(folders).collect();
        files.insert(0, Draft::items("src/runtime/mod.rs", items));
        files
    }
}

/// The paths in the code of a module that begin with a module or a crate, each as its first four
/// segments, which may be empty.
fn paths(text: &str) -> impl Iterator<Item = [&str; 4]> {
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':');
    let mut end = 0;
    // Each run reads all modules, so the search is for what is rare in them.
    memmem::find_iter(text.as_bytes(), "::").filter_map(move |at| {
        if at < end {
            return None;
        }
        let (before, rest) = text.as_bytes().split_at_checked(at)?;
        let start = at - before.iter().rev().take_while(is_part).count();
        end = at + rest.iter().take_while(is_part).count();
        let path = text.get(start..end)?;
        // Half of the paths begin with a type.
        if path.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        let before = before.get(..start)?;
        let line = memrchr(b'\n', before).map_or(before, |end| before.split_at(end + 1).1);
        if line.trim_ascii_start().starts_with(b"//") {
            return None;
        }
        let mut segments = path.split(':').filter(|segment| !segment.is_empty());
        Some([(); 4].map(|()| segments.next().unwrap_or_default()))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn modules_bring_those_that_they_refer_to() {
        let bare = Runtime::for_use_of(std::iter::empty());
        assert!(bare.has("scalar") && bare.has("reader") && bare.has("security"));
        assert!(!bare.has("basic_auth") && !bare.uses_crate("base64"));
        assert!(!bare.has("form") && !bare.uses_crate("form_urlencoded"));
        assert!(bare.uses_crate("serde_json") && bare.uses_crate("percent-encoding"));
        let basic = Runtime::for_use_of(["basic_auth", "closed_enum"].into_iter());
        assert!(basic.uses_crate("base64") && !basic.has("open_enum"));
    }

    #[test]
    fn streaming_brings_the_transports_that_can_do_it() {
        assert!(!Runtime::for_use_of(std::iter::empty()).has("ureq_streaming"));
        let streaming = Runtime::for_use_of([STREAMING].into_iter());
        assert!(STREAMING_TRANSPORTS.iter().all(|name| streaming.has(name)));
        assert!(streaming.uses_crate("tokio"));
    }

    #[test]
    fn folders_are_declared_where_a_module_of_them_is_shipped() {
        let files = Runtime::for_use_of(std::iter::empty()).files();
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert!(paths.contains(&"src/runtime/mod.rs"));
        assert!(paths.contains(&"src/runtime/client/mod.rs"));
        assert!(paths.contains(&"src/runtime/client/config.rs"));
        assert!(
            !paths
                .iter()
                .any(|path| path.starts_with("src/runtime/format/"))
        );
    }

    #[test]
    fn every_reference_is_to_a_module_of_the_runtime() {
        for (_, module) in runtime_modules::modules() {
            for path in paths(module.text) {
                if let ["crate", "runtime", folder, name] = path {
                    let found = runtime_modules::find(name).map(|(folder, _)| folder.name);
                    assert_eq!(found, Some(folder), "{}: {path:?}", module.name);
                }
            }
        }
    }

    #[test]
    fn no_module_depends_on_itself() {
        let references = |module: &'static Module| {
            let paths = paths(module.text);
            let names = paths.filter_map(|path| match path {
                ["crate", "runtime", _, name] if name != module.name => Some(name),
                _ => None,
            });
            (module.name, names.collect::<BTreeSet<_>>())
        };
        let modules = runtime_modules::modules().map(|(_, module)| references(module));
        let mut left: BTreeMap<_, _> = modules.collect();
        loop {
            // Modules that refer to none of those that are left are in no circle.
            let free = |names: &BTreeSet<&str>| names.iter().all(|name| !left.contains_key(name));
            let free: Vec<_> = left.iter().filter(|(_, names)| free(names)).collect();
            let free: Vec<_> = free.into_iter().map(|(name, _)| *name).collect();
            if free.is_empty() {
                break;
            }
            left.retain(|name, _| !free.contains(name));
        }
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn paths_are_read_from_the_code() {
        let found = |text| paths(text).collect::<Vec<_>>();
        let of_super = ["super", "error", "E", ""];
        assert_eq!(found("use super::error::E;"), [of_super]);
        assert!(found("    /// See super::error::E.").is_empty());
        assert_eq!(
            found("f(&http::x, ::serde::de, $crate::runtime::a::b::C)"),
            [
                ["http", "x", "", ""],
                ["serde", "de", "", ""],
                ["crate", "runtime", "a", "b"]
            ]
        );
        assert_eq!(found("use std::{a, b};"), [["std", "", "", ""]]);
    }
}

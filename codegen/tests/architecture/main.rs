//! The architecture, checked against the sources: which layer may import which, circles of
//! files, the size of files, and what the runtime may refer to.

#![allow(
    unreachable_pub,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read the sources fails"
)]

mod circles;
mod graph;
mod headers;
mod keywords;
mod pages;
mod sources;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::path::Path;

use graph::Graph;
use support::{Files, files_below};

/// Each layer, and the layers that it may import.
const LAYERS: &[(&str, &[&str])] = &[
    ("keyword", &[]),
    ("diag", &["keyword"]),
    ("ir", &["keyword"]),
    ("spec", &["diag", "keyword"]),
    ("analysis", &["ir"]),
    ("runtime", &[]),
    ("runtime_modules", &[]),
    ("names", &["ir", "runtime_modules"]),
    (
        "lower",
        &["diag", "ir", "keyword", "spec", "analysis", "runtime"],
    ),
    (
        "emit",
        &["ir", "keyword", "names", "output", "runtime_modules"],
    ),
    ("format", &["emit", "output"]),
    ("output", &["diag", "ir"]),
    ("reading", &["diag", "ir", "lower", "output", "spec"]),
];

/// Crates that only some layers may use.
const CRATES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diag"]),
    ("deunicode", &["names"]),
    ("heck", &["names"]),
    ("openapiv3", &["spec", "lower"]),
    ("prettyplease", &["format"]),
    ("pulldown_cmark", &["emit"]),
    ("regex_automata", &["analysis", "spec"]),
    ("regex_syntax", &["analysis"]),
    ("regress", &["analysis"]),
    ("saphyr_parser", &["spec"]),
    ("serde_yaml", &["ir", "spec"]),
    ("syn", &["names", "format"]),
    ("xxhash_rust", &["analysis", "output"]),
];

/// What emitted code may depend on, whatever the description.
const PUBLISHED: &[&str] = &[
    "base64",
    "brotli_decompressor",
    "bytes",
    "flate2",
    "form_urlencoded",
    "http",
    "http_body",
    "http_body_util",
    "hyper",
    "hyper_rustls",
    "hyper_util",
    "jiff",
    "percent_encoding",
    "regex",
    "regress",
    "reqwest",
    "rustls",
    "rustls_native_certs",
    "serde",
    "serde_json",
    "std",
    "tokio",
    "tower_service",
    "tracing",
    "ureq",
    "webpki_roots",
];

const LONGEST: usize = 400;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn sources(folder: &str) -> Files {
    let mut files = files_below(&root().join(folder), &[]);
    files.retain(|path, _| path.ends_with(".rs"));
    assert!(!files.is_empty(), "{folder} has no sources");
    files
}

/// The code of a file that is shipped: without comments, and without the tests at its end.
fn code(text: &str) -> String {
    let lines = text.lines().take_while(|line| *line != "#[cfg(test)]");
    let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The words that follow `before` in the code: `layer` of `crate::layer::…`.
fn words_after<'c>(code: &'c str, before: &str) -> BTreeSet<&'c str> {
    let ends = |c: char| !(c.is_alphanumeric() || c == '_');
    let parts = code.split(before).skip(1);
    parts.filter_map(|rest| rest.split(ends).next()).collect()
}

/// The crates and modules that paths in the code begin with.
fn heads(code: &str) -> BTreeSet<&str> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let places = code.match_indices("::");
    let heads = places.filter_map(|(end, _)| {
        let before = &code[..end];
        let start = before.trim_end_matches(is_name).len();
        let begins = !before[..start].ends_with("::") && !before[..start].ends_with('$');
        begins.then_some(&before[start..])
    });
    heads.collect()
}

fn layer(path: &str) -> &str {
    let first = path.split('/').next().unwrap();
    first.trim_end_matches(".rs")
}

#[test]
fn rooms_import_only_rooms_above_them() {
    let graph = Graph::of_the_generator();
    let mut wrong = Vec::new();
    for (from, to) in graph.edges.keys() {
        let [from, to] = [from, to].map(|at| &graph.modules[*at].file);
        let (name, imported) = (layer(from), layer(to));
        if name == "lib" || name == imported {
            continue;
        }
        match LAYERS.iter().find(|(layer, _)| *layer == name) {
            None => wrong.push(format!("{from} is in a layer that is not listed here")),
            Some((_, allowed)) if allowed.contains(&imported) => {}
            Some(_) => wrong.push(format!("{from} imports {to}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_in_their_layers() {
    let mut wrong = Vec::new();
    for (path, text) in sources("codegen/src") {
        let code = code(&text);
        let heads = heads(&code);
        for (name, layers) in CRATES {
            if heads.contains(name) && !layers.contains(&layer(&path)) {
                wrong.push(format!("{path} uses `{name}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_generator_never_looks_outside() {
    for (path, text) in sources("codegen/src") {
        // Tests read verdicts that others have given.
        if path.ends_with("/tests.rs") {
            continue;
        }
        let code = code(&text);
        for forbidden in [
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::time",
        ] {
            assert!(!code.contains(forbidden), "{path} uses {forbidden}");
        }
        assert!(
            !code.contains("HashMap<") || !path.starts_with("emit"),
            "{path}: no order"
        );
    }
}

#[test]
fn files_are_short() {
    let mut long = Vec::new();
    let by_hand = [
        "codegen",
        "xtask",
        "generated/tests",
        "generated/examples",
        "generated/benches",
    ];
    for folder in by_hand {
        for (path, text) in sources(folder) {
            let count = text.lines().count();
            if !path.contains("cases/") && count > LONGEST {
                long.push(format!("{folder}/{path} has {count} lines"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_file_opens_with_docs() {
    for folder in [
        "codegen/src",
        "codegen/runtime",
        "codegen/tests",
        "xtask/src",
    ] {
        for (path, text) in sources(folder) {
            let golden = path.contains("/out/");
            assert!(golden || text.starts_with("//! "), "{folder}/{path}");
        }
    }
}

#[test]
fn no_crate_has_unsafe_code() {
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("unsafe_code = \"forbid\""));
    for name in ["codegen", "generated", "xtask"] {
        let manifest = root().join(name).join("Cargo.toml");
        let manifest = std::fs::read_to_string(manifest).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{name}");
    }
}

#[test]
fn the_runtime_refers_to_itself_and_to_published_crates() {
    for (path, text) in sources("codegen/runtime") {
        let code = code(&text);
        let runtime = words_after(&code, "crate::");
        // The runtime names two items of the API: the enum of error bodies, and the security
        // requirements that operations share.
        assert!(
            runtime
                .iter()
                .all(|word| matches!(*word, "ErrorBody" | "client" | "runtime")),
            "{path}: {runtime:?}"
        );
        assert!(
            !code.contains("super::"),
            "{path}: one way to refer to a module"
        );
        for used in words_after(&code, "\nuse ") {
            let known = PUBLISHED.contains(&used) || used == "crate";
            assert!(known, "{path} uses `{used}`");
        }
        assert!(
            !text.contains("cfg(test)"),
            "{path}: tests are shipped to nobody"
        );
    }
}

#[test]
fn the_tour_names_every_layer() {
    let lib = std::fs::read_to_string(root().join("codegen/src/lib.rs")).unwrap();
    for layer in words_after(&code(&lib), "mod ") {
        assert!(
            lib.contains(&format!("`{layer}`")),
            "the docs of lib.rs do not name `{layer}`"
        );
    }
}

//! Generating crates from text, beside the two things that cannot be left out: reading the
//! YAML into a value, and printing the code.
//!
//! What counts is the ratio of `whole` to the sum of the others, in one run. The home
//! description is always measured; others are named, with their paths and separated as in
//! `PATH`, by the variable `DOCUMENTS`.

#![expect(
    clippy::panic,
    reason = "a bench without its document has nothing to measure"
)]

use std::{env, fs};

use codegen::{Generated, Settings, Source, generate};
use divan::{Bencher, black_box};

const HOME: &str = "spec/conversations-webhook.yaml";

fn main() {
    divan::main();
}

/// The paths of the descriptions.
fn documents() -> Vec<String> {
    let home = format!("{}/../{HOME}", env!("CARGO_MANIFEST_DIR"));
    let others = env::var_os("DOCUMENTS").unwrap_or_default();
    let others = env::split_paths(&others).map(|path| path.to_string_lossy().into_owned());
    [home].into_iter().chain(others).collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn generated(text: &str) -> Generated {
    let source = Source { name: "api", text };
    match generate(&source, &Settings::default()) {
        Ok(generated) => generated,
        Err(faults) => panic!("the description is refused: {faults:?}"),
    }
}

/// The whole way, from text to files in memory.
#[divan::bench(args = documents())]
fn whole(bencher: Bencher<'_, '_>, path: &str) {
    let text = text(path);
    bencher.bench(|| generated(black_box(&text)));
}

/// The floor on the one side: the description as a value of serde_yaml.
#[divan::bench(args = documents())]
fn read_yaml(bencher: Bencher<'_, '_>, path: &str) {
    let text = text(path);
    bencher.bench(|| serde_yaml::from_str::<serde_yaml::Value>(black_box(&text)));
}

/// The floor on the other side: the emitted files of the API, printed by prettyplease. The
/// runtime is shipped as text and costs nothing.
#[divan::bench(args = documents())]
fn print_code(bencher: Bencher<'_, '_>, path: &str) {
    let files: Vec<_> = generated(&text(path))
        .files
        .iter()
        .filter(|file| file.path.ends_with(".rs") && !file.path.starts_with("src/runtime/"))
        .filter_map(|file| syn::parse_file(&file.text).ok())
        .collect();
    assert!(files.len() > 10);
    // Tokens belong to the thread that made them.
    bencher.bench_local(|| {
        black_box(&files)
            .iter()
            .map(prettyplease::unparse)
            .collect::<Vec<_>>()
    });
}

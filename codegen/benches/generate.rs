//! The time to generate a crate, compared with its unavoidable parts: parsing the YAML and
//! printing the code.
//!
//! The ratio of `whole` to the sum of the others, in one run, hardly depends on the machine.
//! `DOCUMENTS` adds documents to that of the repository: paths that are separated as in `PATH`.
//!
//! `codegen/benches/compare/run.sh COMMIT` compares two commits in one process.

#![expect(
    clippy::panic,
    reason = "a benchmark without its document measures nothing"
)]

use std::{env, fs};

use codegen::{Generated, Settings, Source, generate};
use divan::{Bencher, black_box};

const DOCUMENT: &str = "spec/conversations-webhook.yaml";

fn main() {
    divan::main();
}

/// Returns the paths of the documents.
fn documents() -> Vec<String> {
    let own = format!("{}/../{DOCUMENT}", env!("CARGO_MANIFEST_DIR"));
    let others = env::var_os("DOCUMENTS").unwrap_or_default();
    let others = env::split_paths(&others).map(|path| path.to_string_lossy().into_owned());
    [own].into_iter().chain(others).collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn generated(text: &str) -> Generated {
    let source = Source { name: "api", text };
    match generate(&source, &Settings::default()) {
        Ok(generated) => generated,
        Err(found) => panic!("the document was rejected: {found:?}"),
    }
}

/// From text to files in memory.
#[divan::bench(args = documents())]
fn whole(bencher: Bencher<'_, '_>, path: &str) {
    let text = text(path);
    bencher.bench(|| generated(black_box(&text)));
}

/// Parses the document into a value of `serde_yaml`.
#[divan::bench(args = documents())]
fn read_yaml(bencher: Bencher<'_, '_>, path: &str) {
    let text = text(path);
    bencher.bench(|| serde_yaml::from_str::<serde_yaml::Value>(black_box(&text)));
}

/// Prints the emitted files with `prettyplease`, except for the runtime, which is copied.
#[divan::bench(args = documents())]
fn print_code(bencher: Bencher<'_, '_>, path: &str) {
    let files: Vec<_> = generated(&text(path))
        .files
        .iter()
        .filter(|file| file.path.ends_with(".rs") && !file.path.starts_with("src/runtime/"))
        .filter_map(|file| syn::parse_file(&file.text).ok())
        .collect();
    assert!(files.len() > 10);
    // Tokens cannot leave their thread.
    bencher.bench_local(|| {
        black_box(&files)
            .iter()
            .map(prettyplease::unparse)
            .collect::<Vec<_>>()
    });
}

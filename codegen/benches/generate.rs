//! Generating the home crate from text, beside the two things that cannot be left out:
//! reading the YAML into a value, and printing the code.
//!
//! What counts is the ratio of `home` to the sum of the others, in one run.

use codegen::{Generated, Settings, Source, generate};
use divan::{Bencher, black_box};

const TEXT: &str = include_str!("../../spec/conversations-webhook.yaml");

fn main() {
    divan::main();
}

fn source() -> Source<'static> {
    Source {
        name: "conversations-webhook.yaml",
        text: TEXT,
    }
}

fn generated() -> Generated {
    match generate(&source(), &Settings::default()) {
        Ok(generated) => generated,
        Err(faults) => unreachable!("the home description is right: {faults:?}"),
    }
}

/// The whole way, from text to files in memory.
#[divan::bench]
fn home(bencher: Bencher<'_, '_>) {
    bencher.bench(|| generate(black_box(&source()), &Settings::default()));
}

/// The floor on the one side: the description as a value of serde_yaml.
#[divan::bench]
fn read_yaml(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_yaml::from_str::<serde_yaml::Value>(black_box(TEXT)));
}

/// The floor on the other side: the emitted files of the API, printed by prettyplease. The
/// runtime is shipped as text and costs nothing.
#[divan::bench]
fn print_code(bencher: Bencher<'_, '_>) {
    let files: Vec<_> = generated()
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

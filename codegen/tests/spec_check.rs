//! `codegen::spec` over documents outside of the repository, where they exist: real ones, which
//! must pass, and hostile ones, which must be rejected at the right place.
//!
//! `xtask/tests/hostile` has documents of the same kinds inside the repository.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its documents"
)]

mod support;

use codegen::diag::{Code, Diagnostic, Diagnostics, Severity};
use codegen::spec;
use codegen::{Description, Source};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder with the documents, if it exists; a test without it says that it is skipped.
fn shared(test: &str, folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let path = path.join(folder);
    if !path.is_dir() {
        support::announce(&format!(
            "SKIPPED {test}: ../shared/{folder} does not exist; it is not part of the \
             repository"
        ));
        return None;
    }
    Some(path)
}

/// Reads and checks a document: the errors alone.
fn errors(text: &str) -> Vec<Diagnostic> {
    let description = Description::of(&Source {
        name: "spec.yaml",
        text,
    });
    let checked = Diagnostics::default();
    spec::check_description(&description, &checked);
    let mut found = checked.into_vec();
    found.retain(|fault| fault.severity == Severity::Error);
    found
}

/// The real documents that are rejected, each with its errors.
const REJECTED: [(&str, &[(Code, &str)]); 2] = [
    (
        "neg_slack_web_swagger2.json",
        &[(Code::WRONG_TYPE, "`items` must be an object, not a list")],
    ),
    (
        "kin_callbacks.yml",
        &[(
            Code::REF_EXTERNAL,
            "the reference `callback-transactioned.yml` points outside the document",
        )],
    ),
];

#[test]
fn real_documents_pass() {
    let Some(folder) = shared("real_documents_pass", "specs") else {
        return;
    };
    let mut wrong = Vec::new();
    for file in files(&folder) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let expected = REJECTED.iter().find(|(rejected, _)| *rejected == name);
        let expected = expected.map_or(&[] as &[_], |(_, errors)| errors);
        let errors = errors(&fs::read_to_string(&file).unwrap());
        let mut found: Vec<_> = errors
            .iter()
            .map(|fault| (fault.code, fault.message.as_str()))
            .collect();
        found.dedup();
        if found != expected {
            wrong.push(format!("{name}: {errors:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hostile_documents_are_rejected_at_the_right_place() {
    let test = "hostile_documents_are_rejected_at_the_right_place";
    let Some(folder) = shared(test, "hostile") else {
        return;
    };
    let expected = fs::read_to_string(folder.join("expect.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in expected.lines().skip(1) {
        let [name, class, verdict, mention, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("a line has at least four columns: {line}");
        };
        // Other tests cover the readers and their limits.
        if class == "syntax" || class == "resource" {
            continue;
        }
        let text = fs::read_to_string(folder.join(name)).unwrap();
        let errors = errors(&text);
        let mentions = |fault: &Diagnostic| {
            fault.pointer.as_str().contains(mention) || fault.message.contains(mention)
        };
        let right = match verdict {
            "accept" => errors.is_empty(),
            _ => errors.iter().any(mentions) || is_about_a_pattern(name),
        };
        if !right {
            wrong.push(format!("{name} ({verdict} {mention}): {errors:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether only a regular expression is wrong, which is mere text to `codegen::spec`.
fn is_about_a_pattern(name: &str) -> bool {
    name.starts_with("rx_") && name != "rx_number.yaml"
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    let kind = |file: &PathBuf| {
        file.extension()
            .map(|kind| kind.to_str().unwrap().to_owned())
    };
    files.retain(|file| matches!(kind(file).as_deref(), Some("json" | "yaml" | "yml")));
    files.sort();
    files
}

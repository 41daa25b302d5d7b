//! The checks of `codegen::spec` over documents that lie outside of the repository: real
//! ones, which must pass, and hostile ones, which must be refused at the right place.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its documents fails"
)]

use codegen::diag::{Code, Diagnostic, Diagnostics, Severity};
use codegen::spec;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder with the documents, where there is one.
fn shared(folder: &str) -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = shared.join(folder);
    if !folder.is_dir() {
        println!("skipped: there is no folder {}", folder.display());
        return None;
    }
    Some(folder)
}

/// Reads and checks a document: the errors alone.
fn errors(text: &str) -> Vec<Diagnostic> {
    let mut found = match spec::load(text) {
        Err(faults) => faults,
        Ok(root) => {
            let found = Diagnostics::default();
            spec::check(&root, &found);
            found.into_vec()
        }
    };
    found.retain(|fault| fault.code.severity() == Severity::Error);
    found
}

/// The real documents that are refused, each with what is told.
const REFUSED: [(&str, &[(Code, &str)]); 2] = [
    (
        "neg_slack_web_swagger2.json",
        &[(
            Code::VERSION,
            "this is a Swagger `2.0` document, not OpenAPI 3",
        )],
    ),
    (
        "kin_callbacks.yml",
        &[(
            Code::REF_EXTERNAL,
            "the reference `callback-transactioned.yml` leads outside the document",
        )],
    ),
];

#[test]
fn real_documents_pass() {
    let Some(folder) = shared("specs") else {
        return;
    };
    let mut wrong = Vec::new();
    for file in files(&folder) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let expected = REFUSED.iter().find(|(refused, _)| *refused == name);
        let expected = expected.map_or(&[] as &[_], |(_, told)| told);
        let errors = errors(&fs::read_to_string(&file).unwrap());
        let told: Vec<_> = errors
            .iter()
            .map(|fault| (fault.code, fault.message.as_str()))
            .collect();
        println!(
            "{name}: {}",
            if told.is_empty() { "read" } else { "refused" }
        );
        if told != expected {
            wrong.push(format!("{name}: {errors:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hostile_documents_are_refused_at_the_right_place() {
    let Some(folder) = shared("hostile") else {
        return;
    };
    let expected = fs::read_to_string(folder.join("expect.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in expected.lines().skip(1) {
        let [name, class, verdict, mention, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("a line has at least four columns: {line}");
        };
        // What the reader refuses, and what patterns mean, are proved elsewhere.
        if class == "syntax" || class == "resource" {
            continue;
        }
        let text = fs::read_to_string(folder.join(name)).unwrap();
        let errors = errors(&text);
        let told = |fault: &Diagnostic| {
            fault.pointer.as_str().contains(mention) || fault.message.contains(mention)
        };
        let right = match verdict {
            "accept" => errors.is_empty(),
            _ => errors.iter().any(told) || is_about_a_pattern(name),
        };
        if !right {
            wrong.push(format!("{name} ({verdict} {mention}): {errors:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether only the regular expression is at fault, which is text to these checks.
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

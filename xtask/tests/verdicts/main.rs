//! Whether emitted types accept exactly the values that their schemas do: a small suite of
//! schemas of each version, with values that are valid and values that violate one keyword.
//!
//! `suite` has the form that `cargo xtask conformance` reads, and can be run by that, too.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails if it cannot run the command"
)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Runs at the same time would compile in one folder.
static ALONE: Mutex<()> = Mutex::new(());

/// Runs a command on a folder: its exit code and what it prints, errors last.
fn xtask(command: &str, folder: &Path) -> (Option<i32>, String) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    // The test harness would capture what goes through `print!`.
    let line =
        b"compiling the crates of some documents: up to a minute the first time; leave this \
                 out by `-- --skip slow`\n";
    std::io::stderr().write_all(line).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg(command)
        .arg(folder)
        .env("CARGO", env!("CARGO"))
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
    (output.status.code(), printed.concat())
}

#[test]
fn slow_verdicts_on_schemas_are_right() {
    let suite = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verdicts/suite");
    let (code, printed) = xtask("conformance", Path::new(suite));
    assert_eq!(code, Some(0), "{printed}");
    assert!(printed.contains(" 0 skipped"), "{printed}");
}

/// A document with a schema and an example of it.
fn document(schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n\
         components: {{schemas: {{{schema}: {{type: integer, maximum: 5, examples: [3]}}}}}}\n"
    )
}

#[test]
fn slow_runs_go_on_after_a_rejected_document() {
    let folder = tempfile::tempdir().unwrap();
    let long = "long-".repeat(24);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    for (name, schema) in [(&*long, "A"), (&format!("{long}er"), "B"), ("größe", "C")] {
        write(&format!("{name}.yaml"), &document(schema));
    }
    write("a-broken.yaml", "openapi: [");
    write(
        "a-misspelt.yaml",
        &document("D").replace("paths: {}", "paths: 7"),
    );
    let test = |schema: &str, data: usize| {
        let valid = data < 6;
        format!(r#"{{"openapi":"3.1.0","schema":"{schema}","data":{data},"valid":{valid}}}"#)
    };
    let tests = [("A", 3), ("B", 9), ("C", 4), ("D", 5)].map(|(schema, data)| test(schema, data));
    write("cases.jsonl", &tests.join("\n"));
    let (code, printed) = xtask("conformance", folder.path());
    assert_eq!(code, Some(1), "{printed}");
    for line in [
        "rejected: a-broken.yaml\nrejected: a-misspelt.yaml\n",
        "\n3 passed, 0 failed, 1 skipped\n",
        "some documents were rejected",
    ] {
        assert!(printed.contains(line), "{printed}");
    }
    let (code, printed) = xtask("examples", folder.path());
    assert_eq!(code, Some(3), "{printed}");
    for line in [
        "a-broken.yaml: rejected\n",
        "größe.yaml: 1 example: 1 unchanged, ",
        "total: 3 examples: 3 unchanged, ",
        "2 documents rejected",
    ] {
        assert!(printed.contains(line), "{printed}");
    }
}

//! What the generator makes of each feature, or why it refuses it: a folder for each below
//! `cases`, with a short description and what comes of it.
//!
//! | File | Holds |
//! |---|---|
//! | `spec.yaml` | the description |
//! | `operations.txt` | what is selected by `--operation`, one a line; may be missing |
//! | `ir.txt` | what the generator has understood |
//! | `out/` | the emitted files that depend on the API, without their headers |
//! | `warnings.txt` | what it warns of, as the user sees it |
//! | `error.txt` | why it refuses the description, as the user sees it; then nothing else |
//! | `use.rs` | a test that uses the emitted crate (see `compile.rs`); may be missing |
//!
//! `UPDATE_EXPECT=1 cargo test -p codegen --test cases` writes what is produced, and tells
//! each file that it changed; `git diff` is the review.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read or write its files fails"
)]

mod support;

use std::fs;
use std::io::Write;

use similar::TextDiff;
use support::{Case, Files};

/// The case that keeps all that is emitted, but for the text of the runtime.
const WHOLE: &str = "whole_crate";

/// What a folder holds that is written by hand.
const BY_HAND: &[&str] = &["spec.yaml", "operations.txt", "literal.txt", "use.rs"];

/// A difference is shown up to this line.
const MOST_LINES: usize = 60;

#[test]
fn each_folder_holds_what_comes_of_its_description() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in support::cases() {
        let (produced, kept) = (produce(&case), support::files_below(&case.folder, BY_HAND));
        let paths = produced.keys().chain(kept.keys());
        let mut paths: Vec<_> = paths.collect();
        paths.sort();
        paths.dedup();
        for path in paths {
            let (old, new) = (kept.get(path), produced.get(path));
            if old == new {
                continue;
            }
            let title = title(&format!("{}/{path}", case.name), old, new);
            if update {
                write(&case, path, new);
                differences.push(title);
            } else {
                differences.push(title + &difference(old, new));
            }
        }
    }
    let text = differences.join("\n");
    if update {
        // Past the harness, which keeps what a passing test prints to itself.
        let count = differences.len();
        let told = writeln!(std::io::stderr(), "{text}\n{count} files were updated");
        told.expect("stderr can be written to");
    } else {
        assert!(
            differences.is_empty(),
            "{text}\nto accept: UPDATE_EXPECT=1 cargo test -p codegen --test cases\n"
        );
    }
}

/// Everything that comes of a description, by the names of the files that keep it.
fn produce(case: &Case) -> Files {
    let generated = match case.generate() {
        Ok(generated) => generated,
        Err(found) => {
            let explained = case.explain().expect_err("is refused as well");
            assert_eq!(explained, found, "{}", case.name);
            return Files::from([("error.txt".to_owned(), case.draw(&found))]);
        }
    };
    let ir = case.explain().expect("was generated from");
    let mut files = Files::from([("ir.txt".to_owned(), ir)]);
    if !generated.warnings.is_empty() {
        files.insert("warnings.txt".to_owned(), case.draw(&generated.warnings));
    }
    let whole = case.name == WHOLE;
    if whole {
        let paths = generated.files.iter().map(|file| file.path.as_str());
        let list = paths.collect::<Vec<_>>().join("\n") + "\n";
        files.insert("files.txt".to_owned(), list);
    }
    let stats = generated.stats;
    for file in generated.files {
        let path = file.path.as_str();
        let kept = if whole {
            !path.starts_with("src/runtime/") || path.ends_with("/mod.rs")
        } else {
            (path.starts_with("src/types/") && stats.types > 0)
                || matches!(path, "src/servers.rs" | "src/rules.rs" | "src/schemas.rs")
                || ((path.starts_with("src/operations/") || path == "src/client.rs")
                    && stats.operations > 0)
        };
        if kept {
            files.insert(format!("out/{path}"), without_header(&file.text).to_owned());
        }
    }
    files
}

/// What stands behind the header, which `output.rs` proves.
fn without_header(text: &str) -> &str {
    let (_, rest) = text
        .split_once("\n\n")
        .expect("a header ends with a blank line");
    rest
}

fn write(case: &Case, path: &str, text: Option<&String>) {
    let path = case.folder.join(path);
    let done = match text {
        None => fs::remove_file(&path),
        Some(text) => fs::create_dir_all(path.parent().expect("is in a folder"))
            .and_then(|()| fs::write(&path, text)),
    };
    done.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn title(path: &str, old: Option<&String>, new: Option<&String>) -> String {
    let what = match (old, new) {
        (None, _) => "is new",
        (_, None) => "is not produced any more",
        _ => "has changed",
    };
    format!("cases/{path} {what}")
}

fn difference(old: Option<&String>, new: Option<&String>) -> String {
    let text = |side: Option<&String>| side.cloned().unwrap_or_default();
    let (old, new) = (text(old), text(new));
    let diff = TextDiff::from_lines(old.as_str(), new.as_str());
    let diff = diff.unified_diff().context_radius(2).to_string();
    let lines: Vec<_> = diff.lines().take(MOST_LINES).collect();
    let more = if lines.len() == MOST_LINES {
        "\n…"
    } else {
        ""
    };
    format!("\n{}{more}\n", lines.join("\n"))
}

/// What the table of the README calls a case is one.
#[test]
fn the_readme_names_cases() {
    let readme = include_str!("../../README.md");
    let table = readme
        .lines()
        .skip_while(|line| !line.ends_with("| Cases |"));
    let rows = table.skip(1).take_while(|line| line.starts_with('|'));
    let cells = rows.filter_map(|row| row.trim_end_matches(" |").rsplit_once(" | "));
    let names = cells.flat_map(|(_, cell)| cell.split('`').skip(1).step_by(2));
    let names: Vec<_> = names.collect();
    assert!(names.len() > 30, "{names:?}");
    let cases = support::cases();
    for name in names {
        assert!(cases.iter().any(|case| case.name == name), "{name}");
    }
}

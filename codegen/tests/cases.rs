//! The output of the generator for each feature, compared with the files of its folder below
//! `cases`.
//!
//! | File | Contents |
//! |---|---|
//! | `spec.yaml` | the document |
//! | `overlay.yaml`, `overlay_2.yaml` | overlays of it, applied in this order; optional |
//! | `files/` | other files of its description; optional |
//! | `operations.txt` | values of `--operation`, one per line; optional |
//! | `ir.yaml` | the IR |
//! | `out/` | the emitted files that depend on the API, without their headers |
//! | `warnings.txt` | the warnings, as printed |
//! | `notes.txt` | the notes, as printed |
//! | `error.txt` | the errors of a rejected document, as printed; then the only output |
//! | `use.rs` | a test that uses the emitted crate (see `compile.rs`); optional |
//!
//! `UPDATE_EXPECT=1 cargo test -p codegen --test cases` writes the present output and lists the
//! files that changed; review them by `git diff`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails if it cannot read or write its files"
)]

mod support;

use std::fs;

use similar::TextDiff;
use support::{Case, Files};

/// The cases that keep every emitted file except the text of the runtime.
const WHOLE: [&str; 2] = ["features", "whole_crate"];

/// The files of a folder that are written by hand.
const BY_HAND: &[&str] = &[
    "spec.yaml",
    "overlay.yaml",
    "overlay_2.yaml",
    "operations.txt",
    "strict_schemas.txt",
    "use.rs",
];

/// The number of lines that are shown of a difference.
const MOST_LINES: usize = 60;

#[test]
fn output_is_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in support::cases() {
        let (produced, mut kept) = (produce(&case), support::files_below(&case.folder, BY_HAND));
        kept.retain(|path, _| !path.starts_with("files/"));
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
        let count = differences.len();
        support::announce(&format!("{text}\n{count} files were updated"));
    } else {
        assert!(
            differences.is_empty(),
            "{text}\nto accept: UPDATE_EXPECT=1 cargo test -p codegen --test cases\n"
        );
    }
}

/// All output for a document, by the names of the files that keep it.
fn produce(case: &Case) -> Files {
    let generated = match case.generate() {
        Ok(generated) => generated,
        Err(found) => {
            let explained = case.explain().expect_err("is rejected as well");
            assert_eq!(explained, found, "{}", case.name);
            return Files::from([("error.txt".to_owned(), case.draw(&found))]);
        }
    };
    let ir = case.explain().expect("was generated from");
    let mut files = Files::from([("ir.yaml".to_owned(), ir)]);
    if !generated.warnings.is_empty() {
        files.insert("warnings.txt".to_owned(), case.draw(&generated.warnings));
    }
    if !generated.notes.is_empty() {
        files.insert("notes.txt".to_owned(), case.draw(&generated.notes));
    }
    let whole = WHOLE.contains(&case.name.as_str());
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
                || matches!(
                    path,
                    "src/servers.rs" | "src/rules.rs" | "src/schemas.rs" | "src/webhooks.rs"
                )
                || ((path.starts_with("src/operations/") || path == "src/client.rs")
                    && stats.operations > 0)
        };
        if kept {
            files.insert(format!("out/{path}"), without_header(&file.text).to_owned());
        }
    }
    files
}

/// The text after the header, which the unit tests of `output.rs` cover.
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

/// The crate `loopback` compiles and runs the examples.
#[test]
fn the_page_has_the_examples() {
    let page = include_str!("../../CLIENT.md").replace("\r\n", "\n");
    for file in [
        include_str!("loopback/tests/readme/events.rs"),
        include_str!("loopback/tests/readme/lines.rs"),
        include_str!("loopback/tests/readme/pages.rs"),
        include_str!("loopback/tests/readme/parts.rs"),
    ] {
        let file = file.replace("\r\n", "\n");
        let (_, code) = file.split_once("\n\n").expect("has docs");
        assert!(page.contains(code), "CLIENT.md does not have\n{code}");
    }
}

/// Each name in the last column of the table of SUPPORT.md is a case.
#[test]
fn the_table_names_cases() {
    let page = include_str!("../../SUPPORT.md");
    let table = page.lines().skip_while(|line| !line.ends_with("| Cases |"));
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

//! The location of emitted items: no file is too long, however large the document is, and an
//! addition to the document moves nothing else.

#![allow(
    clippy::expect_used,
    reason = "a test fails if its crate cannot be generated"
)]

use std::collections::BTreeSet;
use std::fmt::Write;

use codegen::{File, Settings, Source, generate};

/// The largest number of lines of an emitted file.
const LONGEST: usize = 3000;

fn files(text: &str) -> Vec<File> {
    let source = Source {
        name: "spec.yaml",
        text,
    };
    let generated = generate(&source, &Settings::default());
    generated.expect("is valid").files
}

fn paths(text: &str) -> BTreeSet<String> {
    files(text).into_iter().map(|file| file.path).collect()
}

fn assert_short(files: &[File]) {
    for file in files {
        let lines = file.text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", file.path);
    }
}

/// A document with so many operations, some of them with tags, and so many types.
fn many(operations: usize, types: usize) -> String {
    let mut text = "openapi: 3.0.3\ninfo: {title: Many, version: '1'}\npaths:\n".to_owned();
    for number in 0..operations {
        let tags = match number % 3 {
            0 => "[]".to_owned(),
            _ => format!("[Tag {}]", number % 7),
        };
        let _ = writeln!(
            text,
            "  /p{}/{number}x: {{get: {{operationId: op{number}x, tags: {tags}, responses: {{'204': {{description: Done.}}}}}}}}",
            number % 30
        );
    }
    text += "components:\n  schemas:\n";
    for number in 0..types {
        let _ = writeln!(text, "    T{number}x: {{type: string, maxLength: 9}}");
    }
    text
}

/// A component whose properties have types of their own, on two levels.
fn wide(properties: usize) -> String {
    let mut text = "openapi: 3.0.3\ninfo: {title: Wide, version: '1'}\npaths: {}\n\
                    components:\n  schemas:\n    Wide:\n      type: object\n      properties:\n"
        .to_owned();
    for number in 0..properties {
        let _ = writeln!(
            text,
            "        p{}:\n          type: object\n          properties:",
            number % 4 * 1000 + number
        );
        for inner in 0..8 {
            let _ = writeln!(
                text,
                "            q{inner}: {{type: object, properties: {{a: {{type: string, enum: [x, y]}}, b: {{type: integer}}}}}}"
            );
        }
    }
    text
}

#[test]
fn many_operations_and_types_do_not_make_a_long_file() {
    // The list of types has two lines for each of them.
    assert_short(&files(&many(2500, 1400)));
}

#[test]
fn what_is_inside_of_a_type_has_a_file_of_its_own() {
    let small = paths(&wide(1));
    let all = files(&wide(60));
    assert_short(&all);
    let paths: BTreeSet<_> = all.iter().map(|file| file.path.as_str()).collect();
    for path in ["src/types/wide.rs", "src/types/wide/p0.rs"] {
        assert!(small.contains(path) && paths.contains(path), "{path}");
    }
}

#[test]
fn an_addition_moves_nothing_else() {
    let before = paths(&many(60, 30));
    let after = paths(&many(61, 31));
    assert!(before.is_subset(&after));
}

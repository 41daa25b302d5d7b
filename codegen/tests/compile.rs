//! Emitted crates, compiled: those of all cases are without a warning of rustc, Clippy and
//! rustdoc and pass the test in their `use.rs`, and the crate `loopback` calls some of them over
//! sockets.
//!
//! This takes minutes; leave it out by `cargo test --workspace -- --skip slow`.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails if a crate cannot be generated"
)]

mod support;

use std::fs;
use std::path::Path;

use support::workspace::Workspace;

/// The cases that are also compiled with their transports: together, they contain every module
/// that is for one transport.
const WHOLE: [&str; 2] = ["whole_crate", "responses_raw"];
/// The case whose test is also run without some groups of operations.
const GROUPED: &str = "features";
/// The cases that are also compiled with one group of operations, and without any: together, these
/// have what only some operations use. `corpus --compile` does it for every document.
const PARTS: [&str; 7] = [
    GROUPED,
    "body_raw",
    "form_value",
    "operation_groups",
    "pagination",
    "responses_raw",
    "secrets_everywhere",
];
/// The crate of an object with more properties than anyone writes by hand.
const LARGE: &str = "large";
/// The crate that calls others over their transports.
const LOOPBACK: &str = "loopback";

#[test]
fn slow_emitted_crates_compile_without_warnings_and_work() {
    // `CASE=form_arrays` compiles this case alone.
    let only = std::env::var("CASE").ok();
    let (workspace, grouped) = workspace(only.as_deref());
    support::announce(&format!(
        "compiling {} emitted crates: 5 to 10 minutes the first time, 1 minute if few have \
         changed; leave this out by `-- --skip slow`",
        workspace.members
    ));
    let operations = "--no-default-features --features operations";
    let with_serde = format!("{operations},build-responses,serde");
    if only.is_some() {
        workspace.cargo(&format!("clippy --workspace {operations} -- -Dwarnings"));
        workspace.cargo(&format!("doc --workspace {with_serde} --no-deps"));
        workspace.cargo(&format!("test --workspace {with_serde} --quiet"));
        check_groups(&workspace, &grouped);
        return;
    }
    // Without transports, which are the same in each crate and slow to compile.
    let all = format!("--workspace --exclude {LOOPBACK}");
    workspace.cargo(&format!(
        "clippy {all} {operations} --keep-going -- -Dwarnings"
    ));
    let all = format!("{all} {with_serde}");
    workspace.cargo(&format!("doc {all} --no-deps"));
    let whole = WHOLE.map(|case| format!("--package {case}")).join(" ");
    for transports in [
        "hyper",
        "ureq",
        "reqwest",
        "hyper,ureq,native-certs,tower,tracing",
    ] {
        workspace.cargo(&format!(
            "clippy {whole} {with_serde},{transports} -- -Dwarnings"
        ));
    }
    check_groups(&workspace, &grouped);
    workspace.cargo(&format!("test {all} --quiet --no-fail-fast --test used"));
    workspace.cargo(&format!("test --package {LOOPBACK} --quiet --no-fail-fast"));
}

/// Crates with several groups of operations compile without any of them, and with one alone.
fn check_groups(workspace: &Workspace, grouped: &[Grouped]) {
    if grouped.is_empty() {
        return;
    }
    let packages = grouped.iter().map(|it| format!("--package {}", it.package));
    let packages = packages.collect::<Vec<_>>().join(" ");
    let one = grouped
        .iter()
        .map(|it| format!("{}/{}", it.package, it.group));
    let one = format!("--features {}", one.collect::<Vec<_>>().join(","));
    for features in ["", &one] {
        let chosen = format!("{packages} --no-default-features {features}");
        let chosen = chosen.trim_end();
        workspace.cargo(&format!("clippy {chosen} --keep-going -- -Dwarnings"));
    }
    workspace.cargo(&format!("doc {packages} --no-default-features --no-deps"));
    if let Some(case) = grouped.iter().find(|it| it.package == GROUPED) {
        for features in ["", case.group.as_str()] {
            workspace.cargo(&format!(
                "test --package {GROUPED} --no-default-features --features=build-responses,serde,{features} --quiet"
            ));
        }
    }
}

/// The files of a crate of an object with 600 properties, and a test that reads and writes them.
fn large() -> support::Files {
    let property = |number| format!("p{number}: {{type: integer}}");
    let properties: Vec<_> = (0..600).map(property).collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Large, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: \
         {{Large: {{type: object, required: [p599], properties: {{{}}}}}}}}}\n",
        properties.join(", ")
    );
    let source = codegen::Source {
        name: "large.yaml",
        text: &text,
    };
    let package = codegen::Package {
        name: Some(LARGE.to_owned()),
        workspace: Some(inherited()),
        ..codegen::Package::default()
    };
    let settings = codegen::Settings {
        package,
        ..codegen::Settings::default()
    };
    let generated = codegen::generate(&source, &settings).unwrap();
    let emitted = generated.files.into_iter();
    let mut files: support::Files = emitted
        .map(|file| (format!("{LARGE}/{}", file.path), file.text))
        .collect();
    let test = "//! Every property is read and written.\n\n#[test]\nfn all_properties() {\n    \
                let property = |number| format!(\"\\\"p{number}\\\":{number}\");\n    \
                let properties: Vec<_> = (0..600).map(property).collect();\n    \
                let text = format!(\"{{{}}}\", properties.join(\",\"));\n    \
                let large: large::types::Large = serde_json::from_str(&text).expect(\"is valid\");\n    \
                assert_eq!((large.p0, large.p250, large.p599), (Some(0), Some(250), 599));\n    \
                assert_eq!(serde_json::to_string(&large).expect(\"serializes\"), text);\n}\n";
    files.insert(format!("{LARGE}/tests/used.rs"), test.to_owned());
    files
}

/// The lints of the workspace, of which the crates of the cases are members: they follow most of
/// these, and allow themselves the others.
const LINTS: &[(&str, &[&str])] = &[
    (
        "clippy",
        &[
            "all",
            "dbg_macro",
            "expect_used",
            "incompatible_msrv",
            "indexing_slicing",
            "nursery",
            "panic",
            "pedantic",
            "print_stdout",
            "shadow_reuse",
            "todo",
            "unimplemented",
            "unwrap_used",
        ],
    ),
    (
        "rust",
        &[
            "elided_lifetimes_in_paths",
            "missing_debug_implementations",
            "missing_docs",
            "rust_2018_idioms",
            "unreachable_pub",
            "unsafe_code",
            "unused_qualifications",
            "unused_results",
        ],
    ),
];

/// What the crates inherit.
fn inherited() -> codegen::Workspace {
    let name = |tool: &str, lint: &str| match tool {
        "rust" => lint.to_owned(),
        _ => format!("{tool}::{lint}"),
    };
    let lints = LINTS
        .iter()
        .flat_map(|(tool, lints)| lints.iter().map(move |lint| name(tool, lint)));
    let level = codegen::LintLevel::Raised;
    let lints = lints.map(|name| codegen::Lint { name, level });
    codegen::Workspace {
        lints: Some(lints.collect()),
        ..codegen::Workspace::default()
    }
}

/// The same as tables of the manifest.
fn lint_tables() -> String {
    let line = |lint: &&str| format!("{lint} = {{ level = \"warn\", priority = -1 }}\n");
    let table = |(tool, lints): &(&str, &[&str])| {
        let lines: String = lints.iter().map(line).collect();
        format!("[workspace.lints.{tool}]\n{lines}\n")
    };
    LINTS.iter().map(table).collect()
}

/// A crate with several groups of operations, and the feature of one of them.
struct Grouped {
    package: String,
    group: String,
}

/// All cases, or one of them.
fn workspace(only: Option<&str>) -> (Workspace, Vec<Grouped>) {
    let mut files = support::Files::new();
    let (mut members, mut grouped) = (Vec::new(), Vec::new());
    for mut case in support::cases() {
        if only.is_some_and(|only| only != case.name) {
            continue;
        }
        case.settings.package.workspace = Some(inherited());
        let Ok(generated) = case.generate() else {
            continue;
        };
        let name = &case.name;
        let has_parts = only.is_some() || PARTS.contains(&name.as_str());
        let group = generated.features.first().filter(|_| has_parts);
        grouped.extend(group.map(|group| Grouped {
            package: name.clone(),
            group: group.clone(),
        }));
        for file in generated.files {
            files.insert(format!("{name}/{}", file.path), file.text);
        }
        if let Ok(text) = fs::read_to_string(case.folder.join("use.rs")) {
            files.insert(format!("{name}/tests/used.rs"), text);
        }
        members.push(name.clone());
    }
    if only.is_none() {
        let loopback = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests")
            .join(LOOPBACK);
        for (path, text) in support::files_below(&loopback, &[]) {
            files.insert(format!("{LOOPBACK}/{path}"), text);
        }
        members.push(LOOPBACK.to_owned());
    }
    if only.is_none_or(|only| only == LARGE) {
        files.extend(large());
        members.push(LARGE.to_owned());
    }
    assert!(!members.is_empty(), "no generated case is called {only:?}");
    let folder = if only.is_some() { "case" } else { "cases" };
    let workspace = Workspace::write(folder, &members, files, &lint_tables());
    (workspace, grouped)
}

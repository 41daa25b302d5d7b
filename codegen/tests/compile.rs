//! Emitted crates, compiled: those of all cases are without a warning of rustc, Clippy and
//! rustdoc and pass the test in their `use.rs`, and the crate `loopback` calls some of them over
//! sockets.
//!
//! The crates are written into one workspace below the target folder, with the lock file of this
//! repository, so that nothing else has to be downloaded. This takes minutes; leave it out by
//! `cargo test --workspace -- --skip slow`.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails if it cannot write its files"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The cases that are also compiled with their transports: together, they contain every module
/// that is for one transport.
const WHOLE: [&str; 2] = ["whole_crate", "responses_raw"];
/// The crate that calls others over their transports.
const LOOPBACK: &str = "loopback";

#[test]
fn slow_emitted_crates_compile_without_warnings_and_work() {
    // `CASE=form_arrays` compiles this case alone.
    let only = std::env::var("CASE").ok();
    let workspace = Workspace::write(only.as_deref());
    support::announce(&format!(
        "compiling {} emitted crates: 5 to 10 minutes the first time, 1 minute if few have \
         changed; leave this out by `-- --skip slow`",
        workspace.members
    ));
    if only.is_some() {
        workspace.cargo("clippy --workspace --no-default-features -- -Dwarnings");
        workspace.cargo("doc --workspace --no-default-features --no-deps");
        workspace.cargo("test --workspace --no-default-features --quiet");
        return;
    }
    // Without transports, which are the same in each crate and slow to compile.
    let all = format!("--workspace --exclude {LOOPBACK} --no-default-features");
    workspace.cargo(&format!("clippy {all} --keep-going -- -Dwarnings"));
    workspace.cargo(&format!("doc {all} --no-deps"));
    let whole = WHOLE.map(|case| format!("--package {case}")).join(" ");
    for features in ["reqwest", "ureq", "reqwest,ureq"] {
        workspace.cargo(&format!(
            "clippy {whole} --no-default-features --features {features} -- -Dwarnings"
        ));
    }
    workspace.cargo(&format!("test {all} --quiet --no-fail-fast --test used"));
    workspace.cargo(&format!("test --package {LOOPBACK} --quiet --no-fail-fast"));
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
            "unused",
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

struct Workspace {
    root: PathBuf,
    /// How many crates it has.
    members: usize,
}

impl Workspace {
    /// All cases, or one of them.
    fn write(only: Option<&str>) -> Self {
        let folder = if only.is_some() { "case" } else { "cases" };
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
        let mut wanted = support::Files::new();
        let mut members = Vec::new();
        for case in support::cases() {
            if only.is_some_and(|only| only != case.name) {
                continue;
            }
            let mut case = case;
            case.settings.package.workspace = Some(inherited());
            let Ok(generated) = case.generate() else {
                continue;
            };
            let name = &case.name;
            for file in generated.files {
                wanted.insert(format!("{name}/{}", file.path), file.text);
            }
            if let Ok(text) = fs::read_to_string(case.folder.join("use.rs")) {
                wanted.insert(format!("{name}/tests/used.rs"), text);
            }
            members.push(format!("{name:?}"));
        }
        let loopback = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests")
            .join(LOOPBACK);
        if only.is_none() {
            for (path, text) in support::files_below(&loopback, &[]) {
                wanted.insert(format!("{LOOPBACK}/{path}"), text);
            }
            members.push(format!("{LOOPBACK:?}"));
        }
        assert!(!members.is_empty(), "no generated case is called {only:?}");
        let workspace = Self {
            root,
            members: members.len(),
        };
        let members = members.join(", ");
        wanted.insert(
            "Cargo.toml".to_owned(),
            format!(
                "[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n\
                 [profile.dev]\ndebug = false\n\n{}",
                lint_tables()
            ),
        );
        workspace.sync(&wanted);
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, workspace.root.join("Cargo.lock")).unwrap();
        workspace
    }

    /// Touches only what differs, so that only that is compiled again.
    fn sync(&self, wanted: &support::Files) {
        let there = support::files_below(&self.root, &["Cargo.lock"]);
        for path in there.keys().filter(|path| !wanted.contains_key(*path)) {
            fs::remove_file(self.root.join(path)).unwrap();
        }
        for (path, text) in wanted {
            if there.get(path) != Some(text) {
                let path = self.root.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
    }

    fn cargo(&self, arguments: &str) {
        support::announce(&format!("running cargo {arguments}"));
        // Beside the sources, so that they can be listed.
        let target = self.root.with_file_name("cases-target");
        let output = Command::new(env!("CARGO"))
            .arg("--offline")
            .args(arguments.split(' '))
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_TERM_COLOR", "never")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "cargo {arguments}\n{printed}\n{text}"
        );
    }
}

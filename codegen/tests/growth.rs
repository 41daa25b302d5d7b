//! What a new version of a document means for programs that use the emitted crate.
//!
//! `COMPATIBILITY.md` states it, change by change. Each row there names a program: `subject/row` is
//! about the difference between `tests/growth/subject/old.yaml` and `new.yaml`, and the effect that
//! the row states decides where the program is and what it has to do:
//!
//! | Effect | Program | With the old crate | With the new one |
//! |---|---|---|---|
//! | compatible | the test `row` in `use.rs` | passes | passes |
//! | changes meaning | the test `row` in `changed.rs` | passes | compiles, and fails |
//! | breaks (`E0061`) | `breaks/row.rs` | compiles | fails to compile, with these errors alone |
//!
//! A program calls the emitted crate `api`, which is compiled with the features `build-responses` and
//! `serde`, and with `operations` or those that are listed in the file `features.txt` of the folder.
//! All of this takes minutes; leave it out by `cargo test --workspace -- --skip slow`.
//! `SUBJECT=properties` compiles one folder alone.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its files"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Package, Settings, Source};
use serde_json::Value;
use support::workspace::Workspace;
use support::{Files, announce, files_below};

const VERSIONS: [&str; 2] = ["old", "new"];

#[test]
fn the_page_and_the_programs_match() {
    let stated: BTreeSet<_> = page().into_iter().collect();
    let tested: BTreeSet<_> = subjects().iter().flat_map(Subject::rows).collect();
    let row = |(name, effect): &&(String, Effect)| format!("{name}: {effect:?}");
    let without: Vec<_> = stated.difference(&tested).map(|it| row(&it)).collect();
    let unstated: Vec<_> = tested.difference(&stated).map(|it| row(&it)).collect();
    assert!(without.is_empty(), "rows without a program: {without:#?}");
    assert!(unstated.is_empty(), "programs without a row: {unstated:#?}");
}

#[test]
fn slow_programs_and_new_versions_of_documents() {
    let only = std::env::var("SUBJECT").ok();
    let mut subjects = subjects();
    subjects.retain(|subject| only.as_ref().is_none_or(|only| *only == subject.name));
    let folder = if only.is_some() {
        "growth_of_one"
    } else {
        "growth"
    };
    let workspace = workspace(folder, &subjects);
    announce(&format!(
        "compiling {} emitted crates and the programs that use them: 3 minutes the first time; \
         leave this out by `-- --skip slow`",
        workspace.members
    ));
    let with_uses = subjects.iter().filter(|it| it.read("use.rs").is_some());
    if let Some(all) = arguments(with_uses, &VERSIONS) {
        workspace.cargo(&format!("test {all} --quiet --no-fail-fast --test used"));
    }
    check_changes(&workspace, &subjects);
    check_breaks(&workspace, &subjects);
}

/// What a program does with the new crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Effect {
    Compatible,
    ChangesMeaning,
    /// With the codes of the errors, which only the page states.
    Breaks,
}

/// The rows of the page.
fn page() -> Vec<(String, Effect)> {
    let cells = page_cells();
    cells
        .into_iter()
        .map(|(row, effect)| (row, effect_of(&effect)))
        .collect()
}

fn effect_of(cell: &str) -> Effect {
    match cell {
        _ if cell.starts_with("compatible") => Effect::Compatible,
        _ if cell.starts_with("changes meaning") => Effect::ChangesMeaning,
        _ if !codes_in(cell).is_empty() => Effect::Breaks,
        _ => panic!("an effect is compatible, changes meaning, or breaks (`E…`): {cell}"),
    }
}

/// The codes in "breaks (`E0061`, `E0599`)".
fn codes_in(cell: &str) -> BTreeSet<String> {
    let codes = cell
        .strip_prefix("breaks (")
        .and_then(|rest| rest.split_once(')'));
    let (codes, _) = codes.unwrap_or_default();
    let codes = codes
        .split(", ")
        .filter_map(|code| code.strip_prefix('`')?.strip_suffix('`'));
    codes.map(str::to_owned).collect()
}

/// The rows of the page by name, with the effect that they state.
fn page_cells() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../COMPATIBILITY.md");
    let mut rows = BTreeMap::new();
    for line in fs::read_to_string(path).unwrap().lines() {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let [_, _, effect, row, _] = cells[..] else {
            continue;
        };
        if let Some(row) = row.strip_prefix('`').and_then(|row| row.strip_suffix('`')) {
            let twice = rows.insert(row.to_owned(), effect.to_owned());
            assert_eq!(twice, None, "{row} is stated twice");
        }
    }
    rows
}

/// Two versions of a document, and programs.
struct Subject {
    name: String,
    folder: PathBuf,
    /// The features that the programs list.
    features: Vec<String>,
    /// The programs that do not compile with the new version, by row.
    breaks: Files,
}

/// All subjects, sorted by name.
fn subjects() -> Vec<Subject> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/growth");
    let entries = fs::read_dir(root).unwrap();
    let folders = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir());
    let mut subjects: Vec<_> = folders.map(Subject::open).collect();
    subjects.sort_by(|one, other| one.name.cmp(&other.name));
    subjects
}

impl Subject {
    fn open(folder: PathBuf) -> Self {
        let files = files_below(&folder.join("breaks"), &[]).into_iter();
        let row = |(name, text): (String, String)| (name.trim_end_matches(".rs").to_owned(), text);
        let features = fs::read_to_string(folder.join("features.txt"));
        let features = features.unwrap_or_else(|_| "operations".to_owned());
        Self {
            features: features.lines().map(str::to_owned).collect(),
            name: folder.file_name().unwrap().to_str().unwrap().to_owned(),
            breaks: files.map(row).collect(),
            folder,
        }
    }

    /// A file of the folder, or nothing.
    fn read(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.folder.join(file)).ok()
    }

    /// The names of the tests in a file.
    fn tests(&self, file: &str) -> Vec<String> {
        let text = self.read(file).unwrap_or_default();
        let tests = text.split("#[test]\nfn ").skip(1);
        let name = |test: &str| test.split('(').next().unwrap_or_default().to_owned();
        tests.map(name).collect()
    }

    /// What the programs show.
    fn rows(&self) -> Vec<(String, Effect)> {
        let breaks: Vec<_> = self.breaks.keys().cloned().collect();
        let rows = [
            (self.tests("use.rs"), Effect::Compatible),
            (self.tests("changed.rs"), Effect::ChangesMeaning),
            (breaks, Effect::Breaks),
        ];
        let named = |row| format!("{}/{row}", self.name);
        let rows = rows.into_iter();
        rows.flat_map(|(rows, effect)| {
            rows.into_iter()
                .map(move |row| (named(row), effect.clone()))
        })
        .collect()
    }

    /// The rows of the programs that do not compile with the new version.
    fn broken(&self) -> impl Iterator<Item = String> {
        let rows = self.breaks.keys();
        rows.map(|row| format!("{}/{row}", self.name))
    }

    /// Whether the programs list a feature that the new crate does not have.
    fn lists_unknown_features(&self) -> bool {
        let files = self.files("new");
        let is_unknown = |name: &String| !files["Cargo.toml"].contains(&format!("\n{name} = ["));
        self.features.iter().any(is_unknown)
    }

    /// The name of the emitted crate.
    fn package(&self, version: &str) -> String {
        format!("{}_{version}", self.name)
    }

    /// The emitted crate of a version, with the programs.
    fn files(&self, version: &str) -> Files {
        let package = self.package(version);
        let name = format!("{version}.yaml");
        let text = self.read(&name).unwrap();
        let source = Source {
            name: &name,
            text: &text,
        };
        let settings = Settings {
            package: Package {
                name: Some(package.clone()),
                workspace: Some(codegen::Workspace::default()),
                ..Package::default()
            },
            ..Settings::default()
        };
        let generated = codegen::generate(&source, &settings);
        let generated = generated.unwrap_or_else(|found| panic!("{package}: {found:?}"));
        let emitted = generated.files.into_iter();
        let mut files: Files = emitted.map(|file| (file.path, file.text)).collect();
        let breaks = self.breaks.iter();
        let breaks = breaks.map(|(row, text)| (format!("examples/{row}.rs"), text.clone()));
        let used = self
            .read("use.rs")
            .map(|text| ("tests/used.rs".to_owned(), text));
        let changed = self
            .read("changed.rs")
            .map(|text| ("tests/changed.rs".to_owned(), text));
        let wire = self.folder.with_file_name("wire.rs");
        files.insert(
            "tests/wire/mod.rs".to_owned(),
            fs::read_to_string(wire).unwrap(),
        );
        // Last, since a file begins with its docs.
        let program = |(path, text)| (path, format!("{text}\nextern crate {package} as api;\n"));
        files.extend(breaks.chain(used).chain(changed).map(program));
        files
    }
}

/// The crates of all versions.
fn workspace(folder: &str, subjects: &[Subject]) -> Workspace {
    let mut files = Files::new();
    let mut members = Vec::new();
    for subject in subjects {
        for version in VERSIONS {
            let package = subject.package(version);
            let emitted = subject.files(version).into_iter();
            files.extend(emitted.map(|(path, text)| (format!("{package}/{path}"), text)));
            members.push(package);
        }
    }
    assert!(
        !members.is_empty(),
        "no folder in tests/growth has this name"
    );
    Workspace::write(folder, &members, files, "")
}

/// The arguments that select the crates of some versions, with the features that their programs
/// list; none if there are no crates.
fn arguments<'a>(subjects: impl Iterator<Item = &'a Subject>, versions: &[&str]) -> Option<String> {
    let mut arguments = String::new();
    let mut features = Vec::new();
    for subject in subjects {
        for version in versions {
            let package = subject.package(version);
            arguments += &format!("--package {package} ");
            let listed = subject.features.iter().map(String::as_str);
            let listed = listed.chain(["build-responses", "serde"]);
            features.extend(listed.map(|feature| format!("{package}/{feature}")));
        }
    }
    let features = features.join(",");
    (!arguments.is_empty())
        .then(|| format!("{arguments}--no-default-features --features={features}"))
}

/// Programs whose meaning changes pass with the old version, and fail with the new one.
fn check_changes(workspace: &Workspace, subjects: &[Subject]) {
    let with_changes = || {
        subjects
            .iter()
            .filter(|subject| subject.read("changed.rs").is_some())
    };
    let [Some(old), Some(new)] = VERSIONS.map(|version| arguments(with_changes(), &[version]))
    else {
        return;
    };
    workspace.cargo(&format!("test {old} --quiet --test changed"));
    workspace.cargo(&format!("test {new} --quiet --test changed --no-run"));
    let output = workspace.run(&format!("test {new} --no-fail-fast --test changed"));
    let printed = String::from_utf8_lossy(&output.stdout);
    let failed = printed.lines().filter_map(|line| {
        let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
        Some(name.to_owned())
    });
    let mut failed: Vec<_> = failed.collect();
    let mut wanted: Vec<_> = with_changes()
        .flat_map(|it| it.tests("changed.rs"))
        .collect();
    failed.sort();
    wanted.sort();
    assert_eq!(failed, wanted, "{printed}");
}

/// Programs that break compile with the old version; with the new one, their errors have the code
/// that the page states.
fn check_breaks(workspace: &Workspace, subjects: &[Subject]) {
    let with_breaks = || subjects.iter().filter(|subject| !subject.breaks.is_empty());
    if let Some(old) = arguments(with_breaks(), &["old"]) {
        workspace.cargo(&format!("check {old} --quiet --examples"));
    }
    let (refused, compiled): (Vec<_>, Vec<_>) =
        with_breaks().partition(|subject| subject.lists_unknown_features());
    let mut found = BTreeMap::new();
    if let Some(new) = arguments(compiled.into_iter(), &["new"]) {
        let output = workspace.run(&format!(
            "check {new} --quiet --examples --keep-going --message-format json"
        ));
        found = errors(&String::from_utf8_lossy(&output.stdout));
    }
    // Cargo compiles nothing if a feature is unknown.
    if let Some(new) = arguments(refused.iter().copied(), &["new"]) {
        let output = workspace.run(&format!("check {new} --quiet --examples"));
        let printed = String::from_utf8_lossy(&output.stderr);
        assert!(printed.contains("feature"), "{printed}");
        let rows = refused.iter().flat_map(|subject| subject.broken());
        found.extend(rows.map(|row| (row, BTreeSet::from(["unknown feature".to_owned()]))));
    }
    let cells = page_cells();
    let wanted = with_breaks().flat_map(Subject::broken).map(|row| {
        let codes = cells.get(&row).map(|cell| codes_in(cell));
        (row, codes.unwrap_or_default())
    });
    assert_eq!(found, wanted.collect());
}

/// The codes of all errors in messages of cargo, by row.
fn errors(messages: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut codes = BTreeMap::<_, BTreeSet<_>>::new();
    for line in messages.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let (message, target) = (&line["message"], &line["target"]);
        if line["reason"] != "compiler-message" || message["level"] != "error" {
            continue;
        }
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        // One message without a code says how many errors there are.
        let code = text(&message["code"]["code"]);
        // …/subject_new/examples/row.rs
        let path = text(&target["src_path"]).replace('\\', "/");
        let parts: Vec<_> = path.rsplit('/').collect();
        let [file, _, package, ..] = parts[..] else {
            continue;
        };
        let row = format!(
            "{}/{}",
            package.trim_end_matches("_new"),
            file.trim_end_matches(".rs")
        );
        codes
            .entry(row)
            .or_default()
            .extend((!code.is_empty()).then_some(code));
    }
    codes
}

//! The folders below `tests/cases` and what the generator emits for their documents.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::panic,
    clippy::unwrap_used,
    reason = "each test uses a part of this, and fails if it cannot read its files"
)]

pub mod workspace;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use codegen::diag::{Code, Diagnostic, Levels};
use codegen::spec::{Location, Refusal};
use codegen::{
    Description, Generated, Interpretation, Package, Settings, Source, assemble_with_overlays,
};

/// One folder: the document of a feature, and the expected output.
pub struct Case {
    /// The name of the folder.
    pub name: String,
    pub folder: PathBuf,
    /// The document.
    pub text: String,
    /// The overlays, each with the name of its file, in their order.
    pub overlays: Vec<(&'static str, String)>,
    pub settings: Settings,
}

/// The names of overlays in the folder of a case, in the order in which they are applied.
const OVERLAYS: [&str; 2] = ["overlay.yaml", "overlay_2.yaml"];

/// Files by their path, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// All cases, sorted by name.
pub fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = fs::read_dir(root).unwrap();
    let folders = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir());
    let mut cases: Vec<_> = folders.map(Case::open).collect();
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(!cases.is_empty(), "tests/cases is empty");
    cases
}

/// The document of the home crate.
pub fn home() -> Case {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Case {
        name: "home".to_owned(),
        text: fs::read_to_string(root.join("spec/conversations-webhook.yaml")).unwrap(),
        folder: root,
        overlays: Vec::new(),
        settings: Settings::default(),
    }
}

impl Case {
    fn open(folder: PathBuf) -> Self {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let spec = folder.join("spec.yaml");
        let text =
            fs::read_to_string(&spec).unwrap_or_else(|error| panic!("{}: {error}", spec.display()));
        // The values of `--operation`, one per line.
        let operations = fs::read_to_string(folder.join("operations.txt")).unwrap_or_default();
        let overlays = OVERLAYS.iter().filter_map(|name| {
            let text = fs::read_to_string(folder.join(name)).ok()?;
            Some((*name, text))
        });
        let overlays = overlays.collect();
        Self {
            settings: Settings {
                package: Package {
                    name: Some(name.clone()),
                    ..Package::default()
                },
                operations: operations.lines().map(str::to_owned).collect(),
                // `--strict-schemas`, where there is a file of this name.
                interpretation: match folder.join("strict_schemas.txt").exists() {
                    true => Interpretation::Strict,
                    false => Interpretation::Inferred,
                },
                // `--lenient`, where there is a file of this name.
                levels: Levels {
                    is_lenient: folder.join("lenient.txt").exists(),
                    ..Levels::default()
                },
            },
            name,
            overlays,
            folder,
            text,
        }
    }

    /// The document with its overlays, and the other files of the folder that it refers to.
    pub fn description(&self) -> Description<'_> {
        let source = Source {
            name: "spec.yaml",
            text: &self.text,
        };
        let overlays = self.overlays.iter();
        let overlays: Vec<_> = overlays.map(|(name, text)| Source { name, text }).collect();
        let mut load = |location: &Location| {
            let path = self.folder.join(location.to_string());
            fs::read_to_string(path).map_err(|_| Refusal {
                code: Code::REF_MISSING,
                message: format!("leads to `{location}`, which does not exist"),
                help: None,
            })
        };
        assemble_with_overlays(&source, &overlays, &mut load)
    }

    pub fn generate(&self) -> Result<Generated, Vec<Diagnostic>> {
        codegen::generate(&self.description(), &self.settings)
    }

    pub fn explain(&self) -> Result<String, Vec<Diagnostic>> {
        codegen::explain(&self.description(), &self.settings)
    }

    /// Diagnostics as `cargo xtask codegen` prints them.
    pub fn draw(&self, found: &[Diagnostic]) -> String {
        self.description().render(&[found], str::to_owned)
    }
}

/// All files below a folder, except those directly in it that are named in `but`.
pub fn files_below(folder: &Path, but: &[&str]) -> Files {
    let mut files = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let Ok(entries) = fs::read_dir(&next) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let parts = path.strip_prefix(folder).unwrap().iter();
            let parts: Vec<_> = parts.map(|part| part.to_str().unwrap()).collect();
            let name = parts.join("/");
            if !but.contains(&name.as_str()) {
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

/// Prints a line at once: the test harness captures what goes through `print!`.
pub fn announce(line: &str) {
    let line = format!("{line}\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}

//! The program that reads values into the types, checks them and writes them again.
//!
//! Imports `document`, and from outside of this folder `workspace`.

use super::document::{FIELD, Probed};
use crate::home;
use crate::read::reason;
use crate::report::{Exit, Failure, quoted};
use crate::workspace::{CRATES, Workspace, put};
use codegen::Source;
use codegen::diag::printable;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// The name of its package.
const DRIVER: &str = "driver";

/// The file of values, within its folder: on each line the number of a document, that of a
/// schema, and the value as JSON.
const VALUES: &str = "values.txt";

/// A value to be read as a schema says.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// The place of the document among those that are probed.
    pub(crate) document: usize,
    /// The place of the schema among those of the document.
    pub(crate) schema: usize,
    /// The value as JSON, on one line.
    pub(crate) json: String,
}

/// What becomes of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// There is no type.
    Skipped,
    /// It does not fit the type.
    Unreadable(String),
    /// It breaks rules.
    Invalid(Vec<Broken>),
    /// What is written has not all of it.
    Lost(String),
    /// What is written is something else.
    Changed(String),
    /// What is written is equal.
    Equal,
}

/// A rule that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// Where, as a JSON pointer from the value.
    pub(crate) place: String,
    pub(crate) keyword: String,
    /// All of it, in words.
    pub(crate) message: String,
}

/// What becomes of each value, by a program in a folder below `target`.
pub(crate) fn run(
    folder: &str,
    documents: &[Probed],
    values: &[Value],
) -> Result<Vec<Outcome>, Failure> {
    let workspace = Workspace {
        root: home::root().join("target").join(folder),
    };
    for document in documents {
        let source = Source {
            name: &document.name,
            text: &document.text,
        };
        workspace.write(&document.package, &source, &document.files)?;
    }
    let mut packages: Vec<_> = documents.iter().map(|one| one.package.as_str()).collect();
    packages.push(DRIVER);
    workspace.close(&packages, &home::root().join("Cargo.lock"))?;
    let crate_folder = workspace.root.join(CRATES).join(DRIVER);
    write(&crate_folder, documents, values).map_err(|error| failure(&crate_folder, &error))?;
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", DRIVER, "--"])
        .arg(crate_folder.join(VALUES))
        .current_dir(&workspace.root)
        .env("CARGO_TARGET_DIR", workspace.target())
        .output()
        .map_err(|error| failure(&workspace.root, &error))?;
    if !output.status.success() {
        let message = "the emitted types cannot be compiled, or break off";
        let mut failure = Failure::new(Exit::Failed, message, None);
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            failure.text += &printable(line);
            failure.text += "\n";
        }
        return Err(failure);
    }
    let said = String::from_utf8_lossy(&output.stdout);
    Ok(said.lines().map(outcome).collect())
}

fn outcome(line: &str) -> Outcome {
    let (kind, why) = line.split_once(' ').unwrap_or((line, ""));
    let why = why.to_owned();
    match kind {
        "equal" => Outcome::Equal,
        "unreadable" => Outcome::Unreadable(why),
        "invalid" => Outcome::Invalid(broken(&why)),
        "lost" => Outcome::Lost(why),
        "changed" => Outcome::Changed(why),
        _ => Outcome::Skipped,
    }
}

/// The rules that are told as a list of objects.
fn broken(json: &str) -> Vec<Broken> {
    let list = serde_json::from_str::<serde_json::Value>(json).unwrap_or_default();
    let each = list.as_array().into_iter().flatten().map(|one| {
        let text = |name: &str| one.get(name)?.as_str().map(str::to_owned);
        let place = text("location").unwrap_or_default();
        Broken {
            // The values are in a field of an object.
            place: match place.strip_prefix(&format!("/{FIELD}")) {
                Some(place) => place.to_owned(),
                None => place,
            },
            keyword: text("keyword").unwrap_or_default(),
            message: text("message").unwrap_or_default(),
        }
    });
    each.collect()
}

fn failure(path: &Path, error: &io::Error) -> Failure {
    let message = format!("{}: {}", quoted(path.display()), reason(error));
    Failure::new(Exit::Failed, &message, None)
}

fn write(folder: &Path, documents: &[Probed], values: &[Value]) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    put(&folder.join("Cargo.toml"), manifest(documents).as_bytes())?;
    put(&folder.join("src/main.rs"), program(documents).as_bytes())?;
    let mut lines = String::new();
    for value in values {
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{} {} {}", value.document, value.schema, value.json);
    }
    fs::write(folder.join(VALUES), lines)
}

fn manifest(documents: &[Probed]) -> String {
    let mut text = format!(
        "[package]\nname = \"{DRIVER}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde = \"1\"\nserde_json = \"1\"\n"
    );
    for document in documents {
        let name = &document.package;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{name} = {{ path = \"../{name}\", default-features = false }}"
        );
    }
    text
}

fn program(documents: &[Probed]) -> String {
    let mut readers = String::new();
    let mut arms = String::new();
    for (index, document) in documents.iter().enumerate() {
        let krate = document.package.replace('-', "_");
        let _ = writeln!(readers, "reads!(read_{index}, {krate});");
        for (schema, probe) in document.probes.iter().enumerate() {
            if let Some(probe) = probe {
                let read = format!("read_{index}::<{krate}::types::{probe}>(&text)");
                let _ = writeln!(arms, "        ({index}, {schema}) => {read},");
            }
        }
    }
    PROGRAM
        .replace("READERS", &readers)
        .replace("ARMS", &arms)
        .replace("FIELD", FIELD)
}

/// The program, but for what depends on the documents.
const PROGRAM: &str = include_str!("program.rs.txt");

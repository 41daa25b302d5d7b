//! The program that decodes instances, validates them and encodes them again.
//!
//! Imports `subject`, and from outside of this folder `failure`, `repository` and `scratch`.

use super::subject::{PROPERTY, Subject};
use crate::failure::{Exit, Failure, reason};
use crate::repository;
use crate::scratch::{CRATES, Workspace, write_if_changed};
use codegen::diag::printable;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// The name of the program's package.
const DRIVER: &str = "driver";

/// The file of instances in its folder. Each line has the index of a document, the index of a
/// schema, and the instance as JSON.
const INSTANCES: &str = "instances.txt";

/// An instance, and the schema to decode it with.
#[derive(Clone, Debug)]
pub(crate) struct Instance {
    /// The index of the document.
    pub(crate) document: usize,
    /// The index of the schema among those of the document.
    pub(crate) schema: usize,
    /// The instance as JSON, on one line.
    pub(crate) json: String,
}

/// The result for an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Its schema was rejected.
    Skipped,
    /// It cannot be decoded.
    Undecodable(String),
    /// It violates constraints.
    Invalid(Vec<Violation>),
    /// The property at this JSON pointer is missing after decoding and encoding.
    Lost(String),
    /// It is different after decoding and encoding.
    Changed(String),
    /// It is equal after decoding and encoding.
    Equal,
}

/// A violated constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The JSON pointer from the instance to the violating value.
    pub(crate) pointer: String,
    pub(crate) keyword: String,
    /// The complete message.
    pub(crate) message: String,
}

/// Returns the outcome of each instance, from a program that is compiled in a folder below
/// `target`.
pub(crate) fn run(
    folder: &str,
    subjects: &[Subject],
    instances: &[Instance],
) -> Result<Vec<Outcome>, Failure> {
    let workspace = Workspace {
        root: repository::root()?.join("target").join(folder),
    };
    for subject in subjects {
        workspace.write_crate(&subject.package, &subject.files)?;
    }
    let mut packages: Vec<_> = subjects.iter().map(|one| one.package.as_str()).collect();
    packages.push(DRIVER);
    workspace.write_manifest(&packages, &repository::root()?.join("Cargo.lock"))?;
    let crate_folder = workspace.root.join(CRATES).join(DRIVER);
    write(&crate_folder, subjects, instances)
        .map_err(|error| Failure::unwritable(&crate_folder, &error, None))?;
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", DRIVER, "--"])
        .arg(crate_folder.join(INSTANCES))
        .current_dir(&workspace.root)
        .env("CARGO_TARGET_DIR", workspace.target())
        .output()
        .map_err(|error| {
            let message = format!("cannot run cargo: {}", reason(&error));
            Failure::new(Exit::Failed, &message, None)
        })?;
    if !output.status.success() {
        let message = "the generated types do not compile, or the program panicked";
        let mut failure = Failure::new(Exit::Failed, message, None);
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            failure.text += &printable(line);
            failure.text += "\n";
        }
        return Err(failure);
    }
    let stdout = String::from_utf8_lossy(&output.stdout);
    Ok(stdout.lines().map(outcome).collect())
}

/// Parses a line that the program prints.
fn outcome(line: &str) -> Outcome {
    let (kind, why) = line.split_once(' ').unwrap_or((line, ""));
    let why = why.to_owned();
    match kind {
        "equal" => Outcome::Equal,
        "undecodable" => Outcome::Undecodable(why),
        "invalid" => Outcome::Invalid(violations(&why)),
        "lost" => Outcome::Lost(why),
        "changed" => Outcome::Changed(why),
        _ => Outcome::Skipped,
    }
}

/// Parses violations as the runtime serializes them.
fn violations(json: &str) -> Vec<Violation> {
    let list = serde_json::from_str::<serde_json::Value>(json).unwrap_or_default();
    let each = list.as_array().into_iter().flatten().map(|one| {
        let text = |name: &str| one.get(name)?.as_str().map(str::to_owned);
        let pointer = text("location").unwrap_or_default();
        let prefix = format!("/{PROPERTY}");
        Violation {
            pointer: pointer.strip_prefix(&prefix).unwrap_or(&pointer).to_owned(),
            keyword: text("keyword").unwrap_or_default(),
            message: text("message").unwrap_or_default(),
        }
    });
    each.collect()
}

fn write(folder: &Path, subjects: &[Subject], instances: &[Instance]) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    write_if_changed(&folder.join("Cargo.toml"), manifest(subjects).as_bytes())?;
    write_if_changed(&folder.join("src/main.rs"), program(subjects).as_bytes())?;
    let mut lines = String::new();
    for Instance {
        document,
        schema,
        json,
    } in instances
    {
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{document} {schema} {json}");
    }
    fs::write(folder.join(INSTANCES), lines)
}

fn manifest(subjects: &[Subject]) -> String {
    let mut text = format!(
        "[package]\nname = \"{DRIVER}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde = \"1\"\nserde_json = \"1\"\n"
    );
    for subject in subjects {
        let name = &subject.package;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{name} = {{ path = \"../{name}\", default-features = false, features = [\"operations\", \"serde\"] }}"
        );
    }
    text
}

fn program(subjects: &[Subject]) -> String {
    let mut decoders = String::new();
    let mut arms = String::new();
    for (index, subject) in subjects.iter().enumerate() {
        let krate = subject.package.replace('-', "_");
        let _ = writeln!(decoders, "decoder!(decode_{index}, {krate});");
        for (schema, probe) in subject.probes.iter().enumerate() {
            if let Some(probe) = probe {
                let decode = format!("decode_{index}::<{krate}::types::{probe}>(&text)");
                let _ = writeln!(arms, "        ({index}, {schema}) => {decode},");
            }
        }
    }
    PROGRAM
        .replace("DECODERS", &decoders)
        .replace("ARMS", &arms)
        .replace("PROPERTY", PROPERTY)
}

/// The program, with placeholders for what depends on the documents.
const PROGRAM: &str = include_str!("program.rs.txt");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_program_are_outcomes() {
        let invalid = r#"invalid [{"location":"/value/a","keyword":"minimum","message":"m"}]"#;
        let violation = Violation {
            pointer: "/a".to_owned(),
            keyword: "minimum".to_owned(),
            message: "m".to_owned(),
        };
        for (line, expected) in [
            ("equal", Outcome::Equal),
            ("skipped", Outcome::Skipped),
            ("lost /value/a", Outcome::Lost("/value/a".to_owned())),
            ("undecodable a b", Outcome::Undecodable("a b".to_owned())),
            (invalid, Outcome::Invalid(vec![violation])),
        ] {
            assert_eq!(outcome(line), expected);
        }
    }

    #[test]
    fn the_program_has_an_arm_for_each_probe() {
        let subject = Subject {
            package: "probed-a".to_owned(),
            name: "a.yaml".to_owned(),
            files: Vec::new(),
            probes: vec![None, Some("Probe1".to_owned())],
            rejected: Default::default(),
        };
        let program = program(&[subject]);
        assert!(
            program.contains("\ndecoder!(decode_0, probed_a);\n"),
            "{program}"
        );
        let arm = "        (0, 1) => decode_0::<probed_a::types::Probe1>(&text),\n        _ =>";
        assert!(program.contains(arm), "{program}");
        for placeholder in ["DECODERS", "ARMS", "PROPERTY"] {
            assert!(!program.contains(placeholder));
        }
    }
}

//! The program that reads the data of each test into a type, and checks it.
//!
//! Imports `schemas` and `suite`, and from outside of the conformance run `workspace`.

use super::Verdict;
use super::schemas::{FIELD, Prepared};
use super::suite::CASES;
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

/// What each test comes to, in the order of the suite; none where there is no type.
pub(super) fn run(folder: &Path, documents: &[Prepared]) -> Result<Vec<Option<Verdict>>, Failure> {
    let workspace = Workspace {
        root: home::root().join("target/conformance"),
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
    write(&crate_folder, documents).map_err(|error| failure(&crate_folder, &error))?;
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", DRIVER, "--"])
        .arg(std::path::absolute(folder.join(CASES)).unwrap_or_else(|_| folder.join(CASES)))
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
    let verdicts = said.lines().map(|line| match line {
        "accepted" => Some(Verdict::Accepted),
        "rejected" => Some(Verdict::Rejected),
        _ => None,
    });
    Ok(verdicts.collect())
}

fn failure(path: &Path, error: &io::Error) -> Failure {
    let message = format!("{}: {}", quoted(path.display()), reason(error));
    Failure::new(Exit::Failed, &message, None)
}

fn write(folder: &Path, documents: &[Prepared]) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    put(&folder.join("Cargo.toml"), manifest(documents).as_bytes())?;
    put(&folder.join("src/main.rs"), program(documents).as_bytes())
}

fn manifest(documents: &[Prepared]) -> String {
    let mut text = format!(
        "[package]\nname = \"{DRIVER}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde = \"1\"\nserde_json = {{ version = \"1\", features = [\"raw_value\"] }}\n"
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

/// Each test stands on a line of its own, which the program reads again, since its numbers
/// have to come to the types as they are written.
fn program(documents: &[Prepared]) -> String {
    let mut arms = String::new();
    let mut modules = String::new();
    for (index, document) in documents.iter().enumerate() {
        let krate = document.package.replace('-', "_");
        let openapi = &document.openapi;
        let _ = writeln!(modules, "accepts!(in_{index}, {krate});");
        for (schema, probe) in &document.probes {
            let _ = writeln!(
                arms,
                "        ({openapi:?}, {schema:?}) => in_{index}::<{krate}::types::{probe}>(&text),"
            );
        }
    }
    format!(
        r#"use serde_json::value::RawValue;
use std::collections::BTreeMap;

macro_rules! accepts {{
    ($name:ident, $krate:ident) => {{
        fn $name<T: serde::de::DeserializeOwned + $krate::Validate>(text: &str) -> bool {{
            serde_json::from_str::<T>(text).is_ok_and(|value| value.validate().is_ok())
        }}
    }};
}}
{modules}
fn verdict(openapi: &str, schema: &str, data: &str) -> Option<bool> {{
    let text = ["{{\"{FIELD}\":", data, "}}"].concat();
    Some(match (openapi, schema) {{
{arms}        _ => return None,
    }})
}}

fn main() {{
    let path = std::env::args().nth(1).expect("the file of tests");
    for line in std::fs::read_to_string(path).expect("can be read").lines() {{
        let fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(line).expect("a test");
        let text = |name| serde_json::from_str::<String>(fields[name].get()).expect("text");
        println!("{{}}", match verdict(&text("openapi"), &text("schema"), fields["data"].get()) {{
            Some(true) => "accepted",
            Some(false) => "rejected",
            None => "skipped",
        }});
    }}
}}
"#
    )
}

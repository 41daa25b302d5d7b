//! A suite on disk: documents, and tests.
//!
//! Imports, from outside of the conformance run, `read` and `report`.

use crate::read::{self, reason};
use crate::report::{Exit, Failure, quoted};
use codegen::spec::{self, Node};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The file of tests.
pub(super) const CASES: &str = "cases.jsonl";

/// All of it.
#[derive(Debug)]
pub(super) struct Suite {
    pub(super) documents: Vec<Document>,
    /// In the order of the file.
    pub(super) tests: Vec<Test>,
}

/// A document with schemas.
#[derive(Debug)]
pub(super) struct Document {
    /// The name of its file.
    pub(super) name: String,
    /// Its version of OpenAPI.
    pub(super) openapi: String,
    pub(super) root: Node,
}

/// A value, and whether a schema takes it.
#[derive(Debug)]
pub(super) struct Test {
    /// The version of OpenAPI of the document.
    pub(super) openapi: String,
    /// The name of the component.
    pub(super) schema: String,
    /// How much the test counts.
    pub(super) tier: String,
    /// What it is about.
    pub(super) title: String,
    pub(super) data: String,
    pub(super) valid: bool,
}

impl Suite {
    pub(super) fn read(folder: &Path) -> Result<Self, Failure> {
        let suite = Self {
            documents: documents(folder)?,
            tests: tests(&folder.join(CASES))?,
        };
        if suite.documents.is_empty() {
            let message = format!("{} has no document", quoted(folder.display()));
            let help = "give the folder of a suite: OpenAPI documents, and `cases.jsonl`";
            return Err(Failure::new(Exit::Failed, &message, Some(help)));
        }
        Ok(suite)
    }
}

fn documents(folder: &Path) -> Result<Vec<Document>, Failure> {
    let entries = fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
    let entries = entries.map_err(|error| {
        let message = format!(
            "{} cannot be read: {}",
            quoted(folder.display()),
            reason(&error)
        );
        Failure::new(Exit::Failed, &message, None)
    })?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| {
        let extension = path.extension().unwrap_or_default();
        ["json", "yaml", "yml"].iter().any(|one| extension == *one)
    });
    paths.sort();
    paths.iter().map(|path| document(path)).collect()
}

fn document(path: &Path) -> Result<Document, Failure> {
    let text = read::read(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let root = spec::load(&text).map_err(|found| {
        let first = found.first().map(|fault| fault.message.as_str());
        let message = format!(
            "{} cannot be read: {}",
            quoted(path.display()),
            first.unwrap_or("nothing says why")
        );
        Failure::new(Exit::Refused, &message, None)
    })?;
    let openapi = root.get("openapi").and_then(Node::as_str);
    Ok(Document {
        name: name.into_owned(),
        openapi: openapi.unwrap_or_default().to_owned(),
        root,
    })
}

fn tests(path: &Path) -> Result<Vec<Test>, Failure> {
    let text = read::read(path)?;
    let lines = text.lines().enumerate();
    let tests = lines.map(|(index, line)| {
        test(line).ok_or_else(|| {
            let place = quoted(format!("{}:{}", path.display(), index + 1));
            let message = format!("{place} is no test");
            let help = "a test has the fields `openapi`, `schema`, `data` and `valid`";
            Failure::new(Exit::Failed, &message, Some(help))
        })
    });
    tests.collect()
}

fn test(line: &str) -> Option<Test> {
    let fields: Value = serde_json::from_str(line).ok()?;
    let text = |name: &str| Some(fields.get(name)?.as_str()?.to_owned());
    let tier = fields.get("tier").map(|tier| match tier {
        Value::String(tier) => tier.clone(),
        tier => tier.to_string(),
    });
    Some(Test {
        openapi: text("openapi")?,
        schema: text("schema")?,
        tier: tier.unwrap_or_default(),
        title: text("test").unwrap_or_default(),
        data: fields.get("data")?.to_string(),
        valid: fields.get("valid")?.as_bool()?,
    })
}

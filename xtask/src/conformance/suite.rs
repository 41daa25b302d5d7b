//! A suite on disk: documents, and tests.
//!
//! Imports, from outside of the conformance run, `read` and `report`.

use crate::probe::Value;
use crate::read::{self, reason};
use crate::report::{Exit, Failure, quoted};
use codegen::spec::{self, Node};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
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
    /// Where the schemas are that are tested.
    pub(super) schemas: Vec<String>,
}

/// A value, and whether a schema takes it.
#[derive(Debug)]
pub(super) struct Test {
    /// The name of the component.
    pub(super) schema: String,
    /// The document, and the place of the schema among those that are tested; none where no
    /// document has it.
    pub(super) place: Option<(usize, usize)>,
    /// How much the test counts.
    pub(super) tier: String,
    /// What it is about.
    pub(super) title: String,
    /// The value, as it is written.
    pub(super) data: String,
    pub(super) valid: bool,
    /// The rules that it breaks, each with its place, sorted; none where the suite does not say.
    pub(super) violations: Option<Vec<(String, String)>>,
}

impl Test {
    /// What to try, where there is something.
    pub(super) fn value(&self) -> Option<Value> {
        let (document, schema) = self.place?;
        Some(Value {
            document,
            schema,
            json: self.data.clone(),
        })
    }
}

impl Suite {
    pub(super) fn read(folder: &Path) -> Result<Self, Failure> {
        let mut documents = documents(folder)?;
        let tests = tests(&folder.join(CASES), &mut documents)?;
        let suite = Self { documents, tests };
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
        schemas: Vec::new(),
    })
}

/// The tests; what they are about is noted with the documents.
fn tests(path: &Path, documents: &mut [Document]) -> Result<Vec<Test>, Failure> {
    let text = read::read(path)?;
    let lines = text.lines().enumerate();
    let tests = lines.map(|(index, line)| {
        test(line, documents).ok_or_else(|| {
            let place = quoted(format!("{}:{}", path.display(), index + 1));
            let message = format!("{place} is no test");
            let help = "a test has the fields `openapi`, `schema`, `data` and `valid`";
            Failure::new(Exit::Failed, &message, Some(help))
        })
    });
    tests.collect()
}

fn test(line: &str, documents: &mut [Document]) -> Option<Test> {
    // Numbers have to come to the types as they are written.
    let fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(line).ok()?;
    let text = |name: &str| serde_json::from_str::<String>(fields.get(name)?.get()).ok();
    let tier = fields.get("tier").map(|tier| tier.get().trim_matches('"'));
    let (openapi, schema) = (text("openapi")?, text("schema")?);
    Some(Test {
        place: place(documents, &openapi, &schema),
        schema,
        tier: tier.unwrap_or_default().to_owned(),
        title: text("test").unwrap_or_default(),
        data: fields.get("data")?.get().to_owned(),
        valid: serde_json::from_str(fields.get("valid")?.get()).ok()?,
        violations: match fields.get("violations") {
            Some(violations) => Some(rules(violations)?),
            None => None,
        },
    })
}

/// Pairs of a place and a keyword, sorted.
fn rules(violations: &RawValue) -> Option<Vec<(String, String)>> {
    let pairs: Vec<[String; 2]> = serde_json::from_str(violations.get()).ok()?;
    let mut pairs: Vec<_> = pairs.into_iter().map(|[at, word]| (at, word)).collect();
    pairs.sort();
    Some(pairs)
}

/// Where a component is, in the first document of this version that has it.
fn place(documents: &mut [Document], openapi: &str, schema: &str) -> Option<(usize, usize)> {
    let has = |document: &Document| {
        let components = document.root.get("components");
        let schemas = components.and_then(|all| all.get("schemas"));
        document.openapi == openapi && schemas.is_some_and(|all| all.get(schema).is_some())
    };
    let index = documents.iter().position(has)?;
    let schemas = &mut documents.get_mut(index)?.schemas;
    let escaped = schema.replace('~', "~0").replace('/', "~1");
    let pointer = format!("/components/schemas/{escaped}");
    let place = schemas.iter().position(|known| *known == pointer);
    let place = place.unwrap_or_else(|| {
        schemas.push(pointer);
        schemas.len() - 1
    });
    Some((index, place))
}

//! A suite on disk: its documents and its tests.
//!
//! Imports, from outside of this folder, `description`, `documents`, `failure`, `input`, `probe` and
//! `terminal`.

use crate::documents::{self, Document};
use crate::failure::{Exit, Failure};
use crate::probe::Instance;
use crate::terminal::quoted;
use crate::{description, input};
use codegen::diag::JsonPointer;
use codegen::spec::Node;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::path::Path;

/// The file of tests.
pub(super) const CASES: &str = "cases.jsonl";

/// A suite.
#[derive(Debug)]
pub(super) struct Suite {
    pub(super) documents: Vec<Tested>,
    /// The names of the documents that are rejected, and the reasons. The tests of their schemas are
    /// skipped.
    pub(super) rejected: Vec<(String, Failure)>,
    /// In the order of the file.
    pub(super) tests: Vec<Test>,
}

/// A document with schemas under test.
#[derive(Debug)]
pub(super) struct Tested {
    pub(super) document: Document,
    /// Its version of OpenAPI.
    pub(super) openapi: String,
    pub(super) root: Node,
    /// The JSON pointers of the tested schemas, without `#`.
    pub(super) schemas: Vec<String>,
}

/// An instance, and whether a schema accepts it.
#[derive(Debug)]
pub(super) struct Test {
    /// The name of the component.
    pub(super) schema: String,
    /// The indexes of the document and of the schema in it; none if no document has the schema.
    pub(super) index: Option<(usize, usize)>,
    /// The group that the test is counted in.
    pub(super) tier: String,
    /// The subject of the test.
    pub(super) title: String,
    /// The instance as JSON, with the digits of the file.
    pub(super) data: String,
    pub(super) valid: bool,
    /// The expected violations, sorted: JSON pointers and keywords. None if not specified.
    pub(super) violations: Option<Vec<(String, String)>>,
}

impl Test {
    /// Returns the instance to decode, if there is a schema for it.
    pub(super) fn instance(&self) -> Option<Instance> {
        let (document, schema) = self.index?;
        Some(Instance {
            document,
            schema,
            json: self.data.clone(),
        })
    }
}

impl Suite {
    pub(super) fn read(folder: &Path) -> Result<Self, Failure> {
        let (mut documents, mut rejected) = (Vec::new(), Vec::new());
        for document in documents::find(&[folder.to_owned()], "probed")? {
            match description::tree(&document.path) {
                Ok(root) => documents.push(Tested::new(document, root)),
                Err(failure) if failure.is_rejection() => rejected.push((document.name, failure)),
                Err(failure) => return Err(failure),
            }
        }
        Ok(Self {
            tests: tests(&folder.join(CASES), &mut documents)?,
            documents,
            rejected,
        })
    }

    /// Leaves out a document that is rejected.
    pub(super) fn leave_out(&mut self, document: usize, failure: Failure) {
        let tested = self.documents.remove(document);
        self.rejected.push((tested.document.name, failure));
        for test in &mut self.tests {
            test.index = match test.index {
                Some((of, _)) if of == document => None,
                Some((of, schema)) if of > document => Some((of - 1, schema)),
                other => other,
            };
        }
    }
}

impl Tested {
    fn new(document: Document, root: Node) -> Self {
        let openapi = root.get("openapi").and_then(Node::as_str);
        Self {
            document,
            openapi: openapi.unwrap_or_default().to_owned(),
            root,
            schemas: Vec::new(),
        }
    }
}

/// Reads the tests, and adds their schemas to the documents.
fn tests(path: &Path, documents: &mut [Tested]) -> Result<Vec<Test>, Failure> {
    let text = input::read(path)?;
    let lines = text.lines().enumerate();
    let tests = lines.map(|(index, line)| {
        test(line, documents).ok_or_else(|| {
            let place = quoted(format!("{}:{}", path.display(), index + 1));
            let message = format!("{place} is not a test");
            let help = "a test has the properties `openapi`, `schema`, `data` and `valid`";
            Failure::new(Exit::Failed, &message, Some(help))
        })
    });
    tests.collect()
}

fn test(line: &str, documents: &mut [Tested]) -> Option<Test> {
    // Raw, since the types under test need the original digits of numbers.
    let properties: BTreeMap<String, Box<RawValue>> = serde_json::from_str(line).ok()?;
    let text = |name: &str| serde_json::from_str::<String>(properties.get(name)?.get()).ok();
    let tier = properties
        .get("tier")
        .map(|tier| tier.get().trim_matches('"'));
    let (openapi, schema) = (text("openapi")?, text("schema")?);
    Some(Test {
        index: index(documents, &openapi, &schema),
        schema,
        tier: tier.unwrap_or_default().to_owned(),
        title: text("test").unwrap_or_default(),
        data: properties.get("data")?.get().to_owned(),
        valid: serde_json::from_str(properties.get("valid")?.get()).ok()?,
        violations: match properties.get("violations") {
            Some(violations) => Some(pairs(violations)?),
            None => None,
        },
    })
}

/// Parses pairs of a JSON pointer and a keyword, and sorts them.
fn pairs(violations: &RawValue) -> Option<Vec<(String, String)>> {
    let pairs: Vec<[String; 2]> = serde_json::from_str(violations.get()).ok()?;
    let mut pairs: Vec<_> = pairs
        .into_iter()
        .map(|[pointer, keyword]| (pointer, keyword))
        .collect();
    pairs.sort();
    Some(pairs)
}

/// Returns the indexes of the first document of a version that has a component, and of that.
fn index(documents: &mut [Tested], openapi: &str, schema: &str) -> Option<(usize, usize)> {
    let has = |document: &Tested| {
        let components = document.root.get("components");
        let schemas = components.and_then(|all| all.get("schemas"));
        document.openapi == openapi && schemas.is_some_and(|all| all.get(schema).is_some())
    };
    let document = documents.iter().position(has)?;
    let schemas = &mut documents.get_mut(document)?.schemas;
    let pointer = JsonPointer::from_escaped("/components/schemas").key(schema);
    let known = schemas.iter().position(|known| *known == pointer.as_str());
    let schema = known.unwrap_or_else(|| {
        schemas.push(pointer.as_str().to_owned());
        schemas.len() - 1
    });
    Some((document, schema))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;
    use std::fs;

    const DOCUMENT: &str = "{openapi: 3.1.0, components: {schemas: {A: {}, B/~: {}}}}";

    fn suite(cases: &str) -> Result<Result<Suite, Failure>, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("a.yaml"), DOCUMENT)?;
        fs::write(folder.path().join(CASES), cases)?;
        Ok(Suite::read(folder.path()))
    }

    #[test]
    fn tests_select_schemas_by_version_and_name() -> Result<(), Box<dyn Error>> {
        let suite = suite(
            r#"{"openapi":"3.1.0","schema":"B/~","data":1.0e3,"valid":true,"tier":2,"test":"t"}
{"openapi":"3.1.0","schema":"A","data":[ ],"valid":false,"violations":[["/b","x"],["/a","y"]]}
{"openapi":"3.0.3","schema":"A","data":"","valid":false}"#,
        )?;
        let suite = suite.expect("is valid");
        let indexes: Vec<_> = suite.tests.iter().map(|test| test.index).collect();
        assert_eq!(indexes, [Some((0, 0)), Some((0, 1)), None]);
        let schemas = ["/components/schemas/B~1~0", "/components/schemas/A"];
        assert_eq!(suite.documents[0].schemas, schemas);
        let [first, second, third] = suite.tests.as_slice() else {
            return Err("there are three tests".into());
        };
        assert_eq!((first.tier.as_str(), first.title.as_str()), ("2", "t"));
        assert_eq!(
            first.instance().map(|instance| instance.json),
            Some("1.0e3".to_owned())
        );
        let pairs = [("/a", "y"), ("/b", "x")].map(|(at, word)| (at.to_owned(), word.to_owned()));
        assert_eq!(second.violations.as_deref(), Some(&pairs[..]));
        assert!(third.instance().is_none());
        Ok(())
    }

    #[test]
    fn tests_of_a_rejected_document_have_no_index() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for (name, text) in [
            ("a.yaml", "{openapi: 3.0.0, components: {schemas: {A: {}}}}"),
            ("b.yaml", DOCUMENT),
            ("c.yaml", "a: ["),
        ] {
            fs::write(folder.path().join(name), text)?;
        }
        let test =
            |version| format!(r#"{{"openapi":"{version}","schema":"A","data":1,"valid":true}}"#);
        fs::write(
            folder.path().join(CASES),
            ["3.0.0", "3.1.0"].map(test).join("\n"),
        )?;
        let mut suite = Suite::read(folder.path()).expect("is readable");
        suite.leave_out(0, Failure::new(Exit::Rejected, "wrong", None));
        let indexes: Vec<_> = suite.tests.iter().map(|test| test.index).collect();
        assert_eq!(indexes, [None, Some((0, 0))]);
        let rejected: Vec<_> = suite
            .rejected
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(rejected, ["c.yaml", "a.yaml"]);
        Ok(())
    }

    #[test]
    fn a_line_that_is_not_a_test_is_reported() -> Result<(), Box<dyn Error>> {
        let valid = r#"{"openapi":"3.1.0","schema":"A","data":1,"valid":true}"#;
        for line in [
            "{}",
            "[",
            r#"{"openapi":"3.1.0","schema":"A","data":1,"valid":1}"#,
        ] {
            let failure = suite(&format!("{valid}\n{line}"))?.expect_err("is rejected");
            let words = format!("{CASES}:2` is not a test");
            assert!(failure.text.contains(&words), "{}", failure.text);
        }
        Ok(())
    }
}

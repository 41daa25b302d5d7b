//! The crate of a document: each schema that is tested becomes the only field of an object, so
//! that rules count which hold where a type is used.
//!
//! Imports `suite`, and from outside of the conformance run `report`.

use super::suite::{Document, Suite};
use crate::report::{Exit, Failure, quoted};
use codegen::diag::{Diagnostic, Severity};
use codegen::spec::Node;
use codegen::{File, Package, Settings, Source};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// The field of the objects.
pub(super) const FIELD: &str = "value";

/// A document that is ready to be compiled.
pub(super) struct Prepared {
    /// The name of the package.
    pub(super) package: String,
    /// The version of OpenAPI.
    pub(super) openapi: String,
    /// The name of the document.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) files: Vec<File>,
    /// The schemas that are tested, each with the type that has it as its field.
    pub(super) probes: BTreeMap<String, String>,
    /// The schemas that the generator refuses, each with the reason.
    pub(super) refused: BTreeMap<String, String>,
}

/// Generates the crate of a document, without the schemas that are refused.
pub(super) fn prepare(document: &Document, suite: &Suite) -> Result<Prepared, Failure> {
    let tests = suite.tests.iter();
    let tests = tests.filter(|test| test.openapi == document.openapi);
    let tested: BTreeSet<&str> = tests.map(|test| test.schema.as_str()).collect();
    let letters = document.name.chars().map(|c| match c {
        c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
        _ => '-',
    });
    let package = format!("suite-{}", letters.collect::<String>());
    let mut refused = BTreeMap::new();
    loop {
        let (root, probes) = with_probes(&document.root, &tested, &refused);
        let mut text = String::new();
        write(&root, &mut text);
        let source = Source {
            name: &document.name,
            text: &text,
        };
        let settings = Settings {
            package: Package {
                name: Some(package.clone()),
                ..Package::default()
            },
            operations: Vec::new(),
        };
        let found = match codegen::generate(&source, &settings) {
            Ok(generated) => {
                return Ok(Prepared {
                    package,
                    openapi: document.openapi.clone(),
                    name: document.name.clone(),
                    files: generated.files,
                    text,
                    probes,
                    refused,
                });
            }
            Err(found) => found,
        };
        let known = refused.len();
        refused.extend(found.iter().filter_map(refusal));
        if refused.len() == known {
            let first = found.first().map(|fault| fault.message.as_str());
            let message = format!(
                "{} is refused: {}",
                quoted(&document.name),
                first.unwrap_or("nothing says why")
            );
            return Err(Failure::new(Exit::Refused, &message, None));
        }
    }
}

/// The schema that a fault is in, and what it says.
fn refusal(fault: &Diagnostic) -> Option<(String, String)> {
    if fault.code.severity() != Severity::Error {
        return None;
    }
    let mut segments = fault.pointer.segments();
    let place = [segments.next()?, segments.next()?];
    let name = segments.next()?;
    (place == ["components", "schemas"]).then(|| (name, fault.message.clone()))
}

/// The document without the schemas that are refused, and with an object for each other one.
fn with_probes(
    root: &Node,
    tested: &BTreeSet<&str>,
    refused: &BTreeMap<String, String>,
) -> (Node, BTreeMap<String, String>) {
    let mut root = root.clone();
    let mut probes = BTreeMap::new();
    let schemas = entry(&mut root, "components").and_then(|node| entry(node, "schemas"));
    let Some(Node::Map(schemas)) = schemas else {
        return (root, probes);
    };
    schemas.retain(|name, _| !refused.contains_key(name));
    let names: Vec<_> = schemas.keys().cloned().collect();
    for (index, name) in names.into_iter().enumerate() {
        if tested.contains(name.as_str()) {
            let probe = format!("ConformanceProbe{index}");
            schemas.insert(probe.clone(), around(&name));
            probes.insert(name, probe);
        }
    }
    (root, probes)
}

fn entry<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    match node {
        Node::Map(map) => map.get_mut(key),
        _ => None,
    }
}

/// An object whose only field has the type of a schema.
fn around(name: &str) -> Node {
    let text = |text: &str| Node::String(text.to_owned());
    let pointer = name.replace('~', "~0").replace('/', "~1");
    let reference = map([("$ref", text(&format!("#/components/schemas/{pointer}")))]);
    map([
        ("type", text("object")),
        ("required", Node::List(vec![text(FIELD)])),
        ("properties", map([(FIELD, reference)])),
    ])
}

fn map<const N: usize>(entries: [(&str, Node); N]) -> Node {
    let entries = entries
        .into_iter()
        .map(|(key, node)| (key.to_owned(), node));
    Node::Map(entries.collect::<IndexMap<_, _>>())
}

/// Writes a document as JSON, its numbers as exact as they were.
fn write(node: &Node, out: &mut String) {
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Integer(number) => out.push_str(&number.to_string()),
        Node::Float(number) => out.push_str(&serde_json::Value::from(*number).to_string()),
        Node::String(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
        Node::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Node::Map(entries) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&serde_json::Value::from(key.as_str()).to_string());
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::suite::Test;

    #[test]
    fn what_is_refused_is_left_out_and_told() {
        let text = "{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {}, components:
            {schemas: {A: {type: integer, maximum: 12345678901234567890123}, B: {type: 5},
            C: {$ref: '#/components/schemas/B'}, D: {}}}}";
        let document = Document {
            name: "a.yaml".to_owned(),
            openapi: "3.0.3".to_owned(),
            root: codegen::spec::load(text).expect("is a document"),
        };
        let test = |schema: &str| Test {
            openapi: "3.0.3".to_owned(),
            schema: schema.to_owned(),
            tier: String::new(),
            title: String::new(),
            data: String::new(),
            valid: true,
        };
        let suite = Suite {
            documents: Vec::new(),
            tests: ["A", "B", "C"].map(test).into(),
        };
        let prepared = prepare(&document, &suite).expect("is generated");
        assert_eq!(prepared.package, "suite-a-yaml");
        let refused: Vec<_> = prepared.refused.keys().collect();
        assert_eq!(refused, ["B", "C"]);
        let probes: Vec<_> = prepared.probes.iter().collect();
        assert_eq!(probes, [(&"A".to_owned(), &"ConformanceProbe0".to_owned())]);
        let exact = r#""maximum":12345678901234567890123"#;
        assert!(prepared.text.contains(exact), "{}", prepared.text);
    }
}

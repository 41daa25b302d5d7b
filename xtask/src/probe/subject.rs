//! The crate of a document under test, with a probe type for each schema of interest: an object
//! whose only property has the schema, so that constraints that apply where a type is used are
//! included.
//!
//! Imports `json`, and from outside of this folder `documents`, `failure` and `terminal`.

use super::json::to_json;
use crate::documents::Document;
use crate::failure::{Exit, Failure};
use crate::terminal::quoted;
use codegen::diag::{Diagnostic, JsonPointer, Severity};
use codegen::spec::Node;
use codegen::{File, Interpretation, Package, Settings, Source, Workspace};
use std::collections::BTreeMap;

/// The property of the probe objects.
pub(super) const PROPERTY: &str = "value";

/// The crate of a document, ready to be compiled.
pub(crate) struct Subject {
    /// The name of the package.
    pub(super) package: String,
    /// The name of the document.
    pub(crate) name: String,
    pub(super) files: Vec<File>,
    /// The probe type of each schema of interest; none for a rejected schema.
    pub(super) probes: Vec<Option<String>>,
    /// The components that the generator rejects, each with the reason.
    pub(crate) rejected: BTreeMap<String, String>,
}

/// Generates the crate of a document for the schemas at these JSON pointers (without `#`).
/// Rejected components are omitted.
///
/// # Errors
/// If the document is rejected because of something else than a component.
pub(crate) fn generate(
    Document { name, package, .. }: &Document,
    root: &Node,
    schemas: &[String],
    interpretation: Interpretation,
) -> Result<Subject, Failure> {
    let mut rejected = BTreeMap::new();
    loop {
        let (root, probes) = with_probes(root, schemas, &rejected);
        let text = to_json(&root);
        let source = Source { name, text: &text };
        let settings = Settings {
            package: Package {
                name: Some(package.clone()),
                workspace: Some(Workspace::default()),
                ..Package::default()
            },
            interpretation,
            ..Settings::default()
        };
        let found = match codegen::generate(&source, &settings) {
            Ok(generated) => {
                return Ok(Subject {
                    package: package.clone(),
                    name: name.clone(),
                    files: generated.files,
                    probes,
                    rejected,
                });
            }
            Err(found) => found,
        };
        let known = rejected.len();
        rejected.extend(found.iter().filter_map(rejection));
        if rejected.len() == known {
            let first = found
                .first()
                .map_or("unknown error", |fault| &fault.message);
            let message = format!("{} was rejected: {first}", quoted(name));
            return Err(Failure::new(Exit::Rejected, &message, None));
        }
    }
}

/// Returns the component that an error is in, and its message.
fn rejection(fault: &Diagnostic) -> Option<(String, String)> {
    if fault.severity != Severity::Error {
        return None;
    }
    let name = component(&fault.pointer)?;
    Some((name, fault.message.clone()))
}

/// Returns the name of the component that a pointer leads into.
fn component(pointer: &JsonPointer) -> Option<String> {
    let mut segments = pointer.segments();
    let place = [segments.next()?, segments.next()?];
    let name = segments.next()?;
    (place == ["components", "schemas"]).then_some(name)
}

/// Returns the document without rejected components and with a probe for each schema.
fn with_probes(
    root: &Node,
    schemas: &[String],
    rejected: &BTreeMap<String, String>,
) -> (Node, Vec<Option<String>>) {
    let mut root = root.clone();
    let components = child(&mut root, "components").and_then(|node| child(node, "schemas"));
    let Some(Node::Map(components)) = components else {
        return (root, Vec::new());
    };
    components.retain(|name, _| !rejected.contains_key(name));
    let mut probes = Vec::new();
    for (index, pointer) in schemas.iter().enumerate() {
        let component = component(&JsonPointer::from_escaped(pointer));
        let is_present = component.is_none_or(|name| !rejected.contains_key(&name));
        probes.push(is_present.then(|| {
            let probe = format!("Probe{index}OfConformance");
            components.insert(probe.clone(), probe_schema(pointer));
            probe
        }));
    }
    (root, probes)
}

/// Returns the value of a key, which becomes an empty object if absent.
fn child<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    match node {
        Node::Map(map) => Some(map.entry(key.to_owned()).or_insert_with(|| map_of([]))),
        _ => None,
    }
}

/// Returns the schema of an object whose only property refers to a schema.
fn probe_schema(pointer: &str) -> Node {
    let text = |text: &str| Node::String(text.to_owned());
    let reference = map_of([("$ref", text(&format!("#{}", to_fragment(pointer))))]);
    map_of([
        ("type", text("object")),
        ("required", Node::List(vec![text(PROPERTY)])),
        ("properties", map_of([(PROPERTY, reference)])),
    ])
}

/// Returns a JSON pointer as the fragment of a URI (RFC 6901, section 6).
fn to_fragment(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

fn map_of<const N: usize>(entries: [(&str, Node); N]) -> Node {
    let entries = entries
        .into_iter()
        .map(|(key, node)| (key.to_owned(), node));
    Node::Map(entries.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejected_components_are_omitted_and_listed() {
        let text = "{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {}, components:
            {schemas: {A: {type: integer, maximum: 12345678901234567890123}, B: {type: 5},
            C: {$ref: '#/components/schemas/B'}, D: {}}}}";
        let root = codegen::spec::load(text).expect("is a document");
        let schemas = ["A", "B", "C"].map(|name| format!("/components/schemas/{name}"));
        let document = Document {
            path: "a.yaml".into(),
            name: "a.yaml".to_owned(),
            package: "probed_a".to_owned(),
        };
        let subject = generate(&document, &root, &schemas, Interpretation::Inferred);
        let subject = subject.expect("is generated");
        let rejected: Vec<_> = subject.rejected.keys().collect();
        assert_eq!(rejected, ["B", "C"]);
        let probes: Vec<_> = subject.probes.iter().map(Option::is_some).collect();
        assert_eq!(probes, [true, false, false]);
        let (root, _) = with_probes(&root, &schemas, &subject.rejected);
        let exact = r#""maximum":12345678901234567890123"#;
        assert!(to_json(&root).contains(exact));
    }
}

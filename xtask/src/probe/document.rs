//! The crate of a document, with a type for each schema that is asked about: an object whose
//! only field has the schema, so that rules count which hold where a type is used.
//!
//! Imports, from outside of this folder, `report`.

use crate::report::{Exit, Failure, quoted};
use codegen::diag::{Diagnostic, JsonPointer, Severity};
use codegen::spec::Node;
use codegen::{File, Interpretation, Package, Settings, Source};
use indexmap::IndexMap;
use std::collections::BTreeMap;

/// The field of the objects.
pub(super) const FIELD: &str = "value";

/// A document that is ready to be compiled.
pub(crate) struct Probed {
    /// The name of the package.
    pub(super) package: String,
    /// The name of the document.
    pub(crate) name: String,
    pub(super) text: String,
    pub(super) files: Vec<File>,
    /// For each schema, by its place among those that were asked about, the type that has it
    /// as its field; none where it is refused.
    pub(super) probes: Vec<Option<String>>,
    /// The components that the generator refuses, each with the reason.
    pub(crate) refused: BTreeMap<String, String>,
}

/// Generates the crate of a document for the schemas at these places (JSON pointers without
/// `#`). Components that are refused are left out, with all that is in them.
pub(crate) fn probe(
    name: &str,
    root: &Node,
    schemas: &[String],
    interpretation: Interpretation,
) -> Result<Probed, Failure> {
    let letters = name.chars().map(|c| match c {
        c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
        _ => ' ',
    });
    let letters: String = letters.collect();
    let words: Vec<_> = letters.split_whitespace().collect();
    let package = format!("probed-{}", words.join("-"));
    let mut refused = BTreeMap::new();
    loop {
        let (root, probes) = with_probes(root, schemas, &refused);
        let mut text = String::new();
        write(&root, &mut text);
        let source = Source { name, text: &text };
        let settings = Settings {
            package: Package {
                name: Some(package.clone()),
                ..Package::default()
            },
            operations: Vec::new(),
            interpretation,
        };
        let found = match codegen::generate(&source, &settings) {
            Ok(generated) => {
                return Ok(Probed {
                    package,
                    name: name.to_owned(),
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
                quoted(name),
                first.unwrap_or("nothing says why")
            );
            return Err(Failure::new(Exit::Refused, &message, None));
        }
    }
}

/// The component that a fault is in, and what it says.
fn refusal(fault: &Diagnostic) -> Option<(String, String)> {
    if fault.code.severity() != Severity::Error {
        return None;
    }
    let name = component(&fault.pointer)?;
    Some((name, fault.message.clone()))
}

/// The name of the component that a pointer leads into.
fn component(pointer: &JsonPointer) -> Option<String> {
    let mut segments = pointer.segments();
    let place = [segments.next()?, segments.next()?];
    let name = segments.next()?;
    (place == ["components", "schemas"]).then_some(name)
}

/// The document without the components that are refused, and with an object for each schema.
fn with_probes(
    root: &Node,
    schemas: &[String],
    refused: &BTreeMap<String, String>,
) -> (Node, Vec<Option<String>>) {
    let mut root = root.clone();
    let components = child(&mut root, "components").and_then(|node| child(node, "schemas"));
    let Some(Node::Map(components)) = components else {
        return (root, Vec::new());
    };
    components.retain(|name, _| !refused.contains_key(name));
    let mut probes = Vec::new();
    for (index, pointer) in schemas.iter().enumerate() {
        let component = component(&JsonPointer::from_escaped(pointer));
        let is_there = component.is_none_or(|name| !refused.contains_key(&name));
        probes.push(is_there.then(|| {
            let probe = format!("Probe{index}OfConformance");
            components.insert(probe.clone(), around(pointer));
            probe
        }));
    }
    (root, probes)
}

/// The value under a key, an empty object where there is none.
fn child<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    match node {
        Node::Map(map) => Some(map.entry(key.to_owned()).or_insert_with(|| map_of([]))),
        _ => None,
    }
}

/// An object whose only field has the type of a schema.
fn around(pointer: &str) -> Node {
    let text = |text: &str| Node::String(text.to_owned());
    let reference = map_of([("$ref", text(&format!("#{}", in_fragment(pointer))))]);
    map_of([
        ("type", text("object")),
        ("required", Node::List(vec![text(FIELD)])),
        ("properties", map_of([(FIELD, reference)])),
    ])
}

/// A JSON pointer as the fragment of a URI (RFC 6901, section 6).
fn in_fragment(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

fn map_of<const N: usize>(entries: [(&str, Node); N]) -> Node {
    let entries = entries
        .into_iter()
        .map(|(key, node)| (key.to_owned(), node));
    Node::Map(entries.collect::<IndexMap<_, _>>())
}

/// Writes a document as JSON, its numbers as exact as they were.
pub(crate) fn write(node: &Node, out: &mut String) {
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

    #[test]
    fn what_is_refused_is_left_out_and_told() {
        let text = "{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {}, components:
            {schemas: {A: {type: integer, maximum: 12345678901234567890123}, B: {type: 5},
            C: {$ref: '#/components/schemas/B'}, D: {}}}}";
        let root = codegen::spec::load(text).expect("is a document");
        let schemas = ["A", "B", "C"].map(|name| format!("/components/schemas/{name}"));
        let probed = probe("a.yaml", &root, &schemas, Interpretation::Inferred).expect("is generated");
        assert_eq!(probed.package, "probed-a-yaml");
        let refused: Vec<_> = probed.refused.keys().collect();
        assert_eq!(refused, ["B", "C"]);
        let probes: Vec<_> = probed.probes.iter().map(Option::is_some).collect();
        assert_eq!(probes, [true, false, false]);
        let exact = r#""maximum":12345678901234567890123"#;
        assert!(probed.text.contains(exact), "{}", probed.text);
    }
}

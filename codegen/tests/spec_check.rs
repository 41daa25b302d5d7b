//! The checks of `codegen::spec` over documents that lie outside of the repository: real
//! ones, which must pass, and hostile ones, which must be refused at the right place.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its documents fails"
)]

use codegen::diag::{Code, Diagnostic, Diagnostics, Severity};
use codegen::spec::{self, Node};
use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

/// The folder with the documents, where there is one.
fn shared(folder: &str) -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = shared.join(folder);
    if !folder.is_dir() {
        println!("skipped: there is no folder {}", folder.display());
        return None;
    }
    Some(folder)
}

fn check(root: &Node) -> Vec<Diagnostic> {
    let found = Diagnostics::default();
    spec::check(root, &found);
    found.into_vec()
}

/// Reads a document; none where it is not even YAML.
fn read(file: &Path) -> Option<Node> {
    let text = fs::read_to_string(file).unwrap();
    let Read(root) = match file.extension().unwrap().to_str().unwrap() {
        "json" => serde_json::from_str(&text).ok()?,
        _ => serde_yaml::from_str(&text).ok()?,
    };
    Some(root)
}

struct Read(Node);

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Read)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        Ok(Node::Float(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(Read(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map = IndexMap::new();
        while let Some((key, Read(value))) = entries.next_entry::<String, Read>()? {
            map.insert(key, value);
        }
        Ok(Node::Map(map))
    }
}

fn errors(root: &Node) -> Vec<Diagnostic> {
    let mut found = check(root);
    found.retain(|fault| fault.code.severity() == Severity::Error);
    found
}

/// Errors of real documents that are justified: the document, and the code.
const JUSTIFIED: [(&str, Code); 2] = [
    // Swagger 2.0.
    ("neg_slack_web_swagger2.json", Code::VERSION),
    // A path parameter that was copied from another path, whose template has it.
    ("ogen_superset.json", Code::PARAMETER_UNUSED),
];

#[test]
fn real_documents_pass() {
    let Some(folder) = shared("specs") else {
        return;
    };
    let mut wrong = Vec::new();
    for file in files(&folder) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let root = read(&file).unwrap_or_else(|| panic!("{name} is YAML or JSON"));
        for fault in errors(&root) {
            let justified = JUSTIFIED.contains(&(name, fault.code));
            if fault.code != Code::UNSUPPORTED && !justified {
                wrong.push(format!("{name}: {fault:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hostile_documents_are_refused_at_the_right_place() {
    let Some(folder) = shared("hostile") else {
        return;
    };
    let expected = fs::read_to_string(folder.join("expect.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in expected.lines().skip(1) {
        let [name, class, verdict, mention, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("a line has at least four columns: {line}");
        };
        // What the reader refuses, and what patterns mean, are proved elsewhere.
        if class == "syntax" || class == "resource" || name.starts_with("lim_1e400") {
            continue;
        }
        let root = read(&folder.join(name)).unwrap_or_else(|| panic!("{name} is YAML or JSON"));
        let errors = errors(&root);
        let told = |fault: &Diagnostic| {
            fault.pointer.as_str().contains(mention) || fault.message.contains(mention)
        };
        let right = match verdict {
            _ if is_later(&root) => errors.iter().all(|fault| fault.code == Code::UNSUPPORTED),
            "accept" => errors.is_empty(),
            _ => errors.iter().any(told) || is_about_a_pattern(name),
        };
        if !right {
            wrong.push(format!("{name} ({verdict} {mention}): {errors:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether the document is of OpenAPI 3.1, which is not read yet.
fn is_later(root: &Node) -> bool {
    let version = root.get("openapi").and_then(Node::as_str);
    version.is_some_and(|version| version.starts_with("3.1"))
}

/// Whether only the regular expression is at fault, which is text to these checks.
fn is_about_a_pattern(name: &str) -> bool {
    name.starts_with("rx_") && name != "rx_number.yaml"
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    let kind = |file: &PathBuf| {
        file.extension()
            .map(|kind| kind.to_str().unwrap().to_owned())
    };
    files.retain(|file| matches!(kind(file).as_deref(), Some("json" | "yaml" | "yml")));
    files.sort();
    files
}

//! Descriptions of several files in memory.

mod forms;
mod identifiers;
mod rules;

use super::files::node_at;
use super::{Location, Refusal, assemble};
use crate::diag::{Code, JsonPointer, Severity};
use crate::spec::{Description, Source};
use std::cell::RefCell;

/// Files by location, the first of which is the entry document.
type Texts<'t> = &'t [(&'t str, &'t str)];

struct Assembled {
    is_complete: bool,
    /// Each diagnostic: its code, its file, and its pointer there.
    found: Vec<String>,
    messages: Vec<String>,
    /// The locations that the loader was asked for.
    asked: Vec<String>,
    description: Description<'static>,
}

/// The head of a document.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";

fn assembled(texts: Texts<'_>) -> Assembled {
    let asked = RefCell::new(Vec::new());
    let mut loader = |location: &Location| {
        let name = location.to_string();
        asked.borrow_mut().push(name.clone());
        let text = texts.iter().find(|(known, _)| *known == name);
        text.map(|(_, text)| (*text).to_owned()).ok_or(Refusal {
            code: Code::REF_MISSING,
            message: format!("leads to `{name}`, which does not exist"),
            help: None,
        })
    };
    let (name, text) = texts[0];
    let text = match text.contains("openapi") {
        true => text.to_owned(),
        false => format!("{HEAD}{text}"),
    };
    let source = Source { name, text: &text };
    let description = assemble(&source, &mut loader);
    let found = description.found().to_vec();
    let shown = found.iter().map(|fault| {
        let place = description.place(fault);
        let file = &description.sources()[place.source].name;
        format!("{} {file}{}", fault.code, place.pointer)
    });
    Assembled {
        is_complete: found.iter().all(|it| it.severity == Severity::Warning),
        found: shown.collect(),
        messages: found.into_iter().map(|fault| fault.message).collect(),
        asked: asked.into_inner(),
        description: owned(&description),
    }
}

fn owned(description: &Description<'_>) -> Description<'static> {
    let sources = description
        .sources
        .iter()
        .map(|source| crate::spec::SourceText {
            name: source.name.to_string().into(),
            text: source.text.to_string().into(),
        });
    Description {
        sources: sources.collect(),
        root: description.root.clone(),
        origins: description.origins.clone(),
        found: description.found.clone(),
    }
}

impl Assembled {
    /// A value of the tree in one line.
    #[track_caller]
    fn at(&self, pointer: &str) -> String {
        let root = &self.description.root;
        assert!(self.is_complete, "was rejected: {:?}", self.messages);
        let value = node_at(root, &JsonPointer::from_escaped(pointer));
        serde_json::to_string(value.unwrap_or_else(|| panic!("no {pointer}"))).unwrap()
    }

    #[track_caller]
    fn origin(&self, pointer: &str) -> String {
        let pointer = JsonPointer::from_escaped(pointer);
        let stated = self.description.stated_elsewhere(&pointer);
        stated.unwrap_or_else(|| self.description.origins.place(&pointer).pointer.to_string())
    }
}

/// The schema of the only response of a path, and the schemas of the components.
fn response(reference: &str) -> String {
    format!(
        "paths: {{/a: {{get: {{responses: {{'200': {{description: d, content: {{application/json: \
         {{schema: {{$ref: '{reference}'}}}}}}}}}}}}}}}}"
    )
}

const SCHEMA: &str = "/paths/~1a/get/responses/200/content/application~1json/schema/$ref";

#[track_caller]
fn check(reference: &str, others: &[(&str, &str)], expected: &str, schemas: &str) {
    let entry = response(reference);
    let mut texts = vec![("api.yaml", entry.as_str())];
    texts.extend(others);
    let assembled = assembled(&texts);
    assert_eq!(assembled.at(SCHEMA), format!("\"{expected}\""));
    assert_eq!(assembled.at("/components/schemas"), schemas);
    assert_eq!(assembled.found, Vec::<String>::new());
}

//! Single faults, each put into a line of a document, and the lines at which it may be reported.

use super::lines::{Entry, Lines};
use codegen::spec::method_of_field;

/// A document with a fault.
pub(crate) struct Mutant {
    pub(crate) lines: Vec<String>,
    /// The lines of the fault, from 0. Most faults have one; of two values that contradict each
    /// other, either is.
    pub(crate) expected: Vec<usize>,
}

/// A kind of fault.
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    /// Puts the fault into a line, if it can have it.
    apply: fn(&Lines, usize, &Entry<'_>) -> Option<Mutant>,
}

impl Mutation {
    pub(crate) fn apply(&self, lines: &Lines, at: usize) -> Option<Mutant> {
        (self.apply)(lines, at, &lines.entry(at)?)
    }
}

/// Another value in the place of that of a key: the fault is in its line.
fn value(lines: &Lines, at: usize, key: &str, value: &str) -> Option<Mutant> {
    Some(Mutant {
        lines: lines.with(at, key, value),
        expected: vec![at],
    })
}

/// Another key before the same value.
fn key(lines: &Lines, at: usize, key: &str) -> Option<Mutant> {
    Some(Mutant {
        lines: lines.renamed(at, key),
        expected: vec![at],
    })
}

/// A field has another name, so the object lacks it: the fault is where the object begins.
fn missing(lines: &Lines, at: usize, name: &str) -> Option<Mutant> {
    Some(Mutant {
        lines: lines.renamed(at, name),
        expected: vec![lines.start_of_object(at)],
    })
}

/// A further entry beside one.
fn beside(lines: &Lines, at: usize, key: &str, value: &str) -> Option<Mutant> {
    if lines.has_sibling(at, key) {
        return None;
    }
    let (lines, line) = lines.with_sibling(at, key, value);
    Some(Mutant {
        lines,
        expected: vec![line],
    })
}

fn text<'t>(entry: &Entry<'t>) -> &'t str {
    entry.value.trim_matches(['"', '\''])
}

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

fn is_type(entry: &Entry<'_>) -> bool {
    entry.key == "type" && TYPES.contains(&text(entry))
}

fn is_of(entry: &Entry<'_>, ty: &str) -> bool {
    entry.key == "type" && text(entry) == ty
}

/// Whether the value of a key has lines of its own, as that of a field; a property or a component
/// with that name has as well.
fn is_block(entry: &Entry<'_>, key: &str) -> bool {
    entry.key == key && matches!(entry.value, "" | "{" | "[")
}

macro_rules! mutations {
    ($($name:literal, |$lines:ident, $at:ident, $entry:ident| $when:expr => $mutant:expr;)*) => {
        /// All kinds.
        pub(crate) const MUTATIONS: &[Mutation] = &[$(Mutation {
            name: $name,
            apply: |$lines, $at, $entry| if $when { $mutant } else { None },
        }),*];
    };
}

mutations! {
    "misspelt type", |lines, at, it| is_type(it) => value(lines, at, "type", "\"strinq\"");
    "type of another type", |lines, at, it| is_type(it) => value(lines, at, "type", "7");
    "misspelt boolean", |lines, at, it| matches!(it.value, "true" | "false")
        => value(lines, at, it.key, "\"treu\"");
    "description of another type", |lines, at, it| it.key == "description" && !it.value.is_empty()
        => value(lines, at, "description", "[7]");
    "operationId of another type", |lines, at, it| it.key == "operationId"
        => value(lines, at, "operationId", "[]");
    "negative length", |lines, at, it| matches!(it.key, "minLength" | "maxLength" | "maxItems")
        => value(lines, at, it.key, "-5");
    "limit of another type", |lines, at, it| matches!(it.key, "minimum" | "maximum" | "minLength")
        => value(lines, at, it.key, "\"big\"");
    "multiple of zero", |lines, at, it| is_of(it, "integer") => beside(lines, at, "multipleOf", "0");
    "crossed limits", |lines, at, it| is_of(it, "string") => {
        let (mut all, line) = lines.with_sibling(at, "minLength", "9");
        all.insert(line, all[line].replace("minLength", "maxLength").replace('9', "3"));
        Some(Mutant { lines: all, expected: vec![line, line + 1] })
    };
    "invalid pattern", |lines, at, it| is_of(it, "string") => beside(lines, at, "pattern", "\"([\"");
    "invalid default", |lines, at, it| is_of(it, "integer") => beside(lines, at, "default", "\"x\"");
    "dangling reference", |lines, at, it| it.key == "$ref"
        => value(lines, at, "$ref", "\"#/components/schemas/NoSuchSchema\"");
    "reference of the wrong kind", |lines, at, it| it.key == "$ref"
        => value(lines, at, "$ref", "\"#/info\"");
    "malformed reference", |lines, at, it| it.key == "$ref"
        => value(lines, at, "$ref", "\"#components\"");
    "properties of another type", |lines, at, it| is_block(it, "properties")
        => value(lines, at, "properties", "7");
    "items of another type", |lines, at, it| is_block(it, "items")
        => value(lines, at, "items", "\"x\"");
    "enum of another type", |lines, at, it| it.key == "enum" => value(lines, at, "enum", "\"a\"");
    "required properties that are no list", |lines, at, it|
        it.key == "required" && !matches!(it.value, "true" | "false")
        => value(lines, at, "required", "\"a\"");
    "schema of another type", |lines, at, it| is_block(it, "schema")
        => value(lines, at, "schema", "7");
    "content of another type", |lines, at, it| is_block(it, "content")
        => value(lines, at, "content", "[]");
    "parameters of another type", |lines, at, it| is_block(it, "parameters")
        => value(lines, at, "parameters", "\"x\"");
    "tags of another type", |lines, at, it| is_block(it, "tags") => value(lines, at, "tags", "7");
    "responses of another type", |lines, at, it| is_block(it, "responses")
        => value(lines, at, "responses", "[]");
    "unknown location", |lines, at, it| it.key == "in" => value(lines, at, "in", "\"queery\"");
    "unknown style", |lines, at, it| it.key == "style" => value(lines, at, "style", "\"former\"");
    "unknown version", |lines, at, it| it.key == "openapi"
        => value(lines, at, "openapi", "\"9.9.0\"");
    "unknown kind of security scheme", |lines, at, it|
        it.key == "type" && matches!(text(it), "http" | "apiKey" | "oauth2")
        => value(lines, at, "type", "\"magic\"");
    "undeclared security scheme", |lines, at, it| it.key == "operationId"
        => beside(lines, at, "security", "[{\"noSuchScheme\": []}]");
    "undeclared variable of a server", |lines, at, it| it.key == "url"
        => value(lines, at, "url", "\"https://{marker}.example.com\"");
    "bad status", |lines, at, it| it.key.len() == 3 && it.key.parse::<u16>().is_ok()
        => key(lines, at, "9xx9");
    // Each operation lacks the declaration. The path may be that of another one now.
    "undeclared path parameter", |lines, at, it| it.key.starts_with('/') => {
        let is_operation = |line: &usize| {
            lines.entry(*line).is_some_and(|entry| method_of_field(entry.key).is_some())
        };
        Some(Mutant {
            lines: lines.renamed(at, &format!("{}/{{marker}}", it.key)),
            expected: [at].into_iter().chain((at..lines.end(at)).filter(is_operation)).collect(),
        })
    };
    "malformed path template", |lines, at, it| it.key.starts_with('/')
        => key(lines, at, &format!("{}/{{marker", it.key));
    "media type without a slash", |lines, at, it| it.key == "application/json"
        => key(lines, at, "json");
    "missing name", |lines, at, it| it.key == "name" => missing(lines, at, "x-name");
    "missing location", |lines, at, it| it.key == "in" => missing(lines, at, "x-in");
    "missing title", |lines, at, it| it.key == "title" => missing(lines, at, "x-title");
    "missing property name", |lines, at, it| it.key == "propertyName"
        => missing(lines, at, "x-propertyName");
    "duplicate key", |lines, at, it| !matches!(it.value, "" | "{" | "[")
        && !it.value.starts_with(['|', '>', '"', '\'', '&']) => {
        let (lines, line) = lines.with_sibling(at, it.key, "1");
        // In JSON, the new entry is the first one of the two.
        let second = if line == at { at + 1 } else { line };
        Some(Mutant { lines, expected: vec![second] })
    };
    "repeated operationId", |lines, at, it| it.key == "operationId" => {
        let other = (0..lines.all.len()).find(|line| {
            *line != at && lines.entry(*line).is_some_and(|other| other.key == "operationId")
        })?;
        let id = text(&lines.entry(other)?).to_owned();
        let mutant = lines.with(at, "operationId", &format!("\"{id}\""));
        Some(Mutant { lines: mutant, expected: vec![at, other] })
    };
    "unclosed bracket", |lines, at, it| is_type(it) => value(lines, at, "type", "[\"string\"}");
}

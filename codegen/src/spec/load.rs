//! Text to a value tree: decides between JSON and YAML, and between the fast reader and
//! the exact one. Imports `diag` and the readers.

use super::events::{Language, Offsets};
use super::fast::{self, Outcome};
use super::node::Node;
use super::{exact, guard};
use crate::diag::{Code, Diagnostic, JsonPointer, Target};

/// Reads a document in YAML or JSON.
///
/// The tree is no deeper than 192 levels, so that all that follows may recurse.
///
/// # Errors
/// Every fault that was found; a fault of syntax is the last one, since reading stops
/// there.
pub fn load(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let body = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let node = if body.starts_with(['{', '[']) {
        // A document in YAML may begin with a bracket too.
        load_json(text).or_else(|json| load_yaml(text).map_err(|yaml| likelier(json, yaml)))?
    } else {
        load_yaml(text)?
    };
    match node {
        Node::Map(_) => Ok(node),
        Node::Null => Err(vec![at_root("the document is empty".to_owned())]),
        other => Err(vec![at_root(format!(
            "a description must be an object, and this document is {}",
            other.kind()
        ))]),
    }
}

fn at_root(message: String) -> Diagnostic {
    Diagnostic::new(Code::WRONG_TYPE, JsonPointer::default(), message)
        .help("begin with `openapi: 3.0.3`, `info` and `paths`")
}

/// Of the faults as JSON and as YAML, those that talk about the language that the author
/// meant: the one in which the reader got further.
fn likelier(json: Vec<Diagnostic>, yaml: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if reach(&yaml) > reach(&json) {
        yaml
    } else {
        json
    }
}

fn reach(faults: &[Diagnostic]) -> usize {
    let syntax = faults.iter().find(|fault| fault.code == Code::SYNTAX);
    match syntax.map(|fault| fault.target) {
        Some(Target::Offset(offset)) => offset,
        // It was read to the end.
        _ => usize::MAX,
    }
}

fn load_json(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    match fast::json(body) {
        Outcome::Read(node) => Ok(node),
        Outcome::GaveUp => exact::read(text, Language::Json),
        Outcome::Failed(error) => {
            let line_start = nth_line(body, error.line());
            let offset = text.len() - body.len() + line_start + error.column().saturating_sub(1);
            Err(vec![syntax(text, offset, plain_words(&error.to_string()))])
        }
    }
}

fn load_yaml(text: &str) -> Result<Node, Vec<Diagnostic>> {
    if let Some(fault) = forbidden_character(text) {
        return Err(vec![fault]);
    }
    if guard::is_suspect(text) {
        return exact::read(text, Language::Yaml);
    }
    let error = match fast::yaml(text.strip_prefix('\u{feff}').unwrap_or(text)) {
        Outcome::Read(node) => return Ok(node),
        Outcome::GaveUp => return exact::read(text, Language::Yaml),
        Outcome::Failed(error) => error,
    };
    // The exact reader knows what kind of fault it is; where it is one of syntax,
    // serde_yaml tells more about it.
    let found = exact::read(text, Language::Yaml).err().unwrap_or_default();
    let syntax_only = found.iter().all(|fault| fault.code == Code::SYNTAX);
    match error.location() {
        Some(location) if syntax_only => {
            let offset = Offsets::new(text).byte(location.index());
            Err(vec![syntax(text, offset, plain_words(&error.to_string()))])
        }
        None if found.is_empty() => Err(vec![syntax(text, 0, plain_words(&error.to_string()))]),
        _ => Err(found),
    }
}

/// A fault of syntax at `offset`; at the last thing in the text where that is its end.
fn syntax(text: &str, offset: usize, message: String) -> Diagnostic {
    let last = text.trim_end().char_indices().next_back();
    let offset = offset.min(last.map_or(0, |(at, _)| at));
    Diagnostic::new(Code::SYNTAX, JsonPointer::default(), message).at(Target::Offset(offset))
}

/// The parser's message without the place at its end, which is shown by itself.
fn plain_words(message: &str) -> String {
    let place = message.rfind(" at line ").filter(|&at| {
        let tail = message.get(at..).unwrap_or_default();
        !tail.contains(',') && !tail.contains("while")
    });
    let words = place.and_then(|at| message.get(..at));
    let end = words
        .filter(|words| !words.contains("while "))
        .unwrap_or(message);
    end.to_owned()
}

/// The offset at which a line begins; lines count from 1.
fn nth_line(text: &str, line: usize) -> usize {
    let mut starts = text.match_indices('\n').map(|(at, _)| at + 1);
    match line.checked_sub(2) {
        None => 0,
        Some(nth) => starts.nth(nth).unwrap_or(text.len()),
    }
}

/// A character that YAML does not allow anywhere (YAML 1.2.2, section 5.1). JSON allows
/// fewer, and serde_json tells about them.
fn forbidden_character(text: &str) -> Option<Diagnostic> {
    let allowed = |c: char| match c {
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{feff}' => true,
        c => c >= '\u{a0}' && c != '\u{fffe}' && c != '\u{ffff}',
    };
    let (offset, c) = text.char_indices().find(|&(_, c)| !allowed(c))?;
    let message = format!(
        "the character U+{:04X} is not allowed in YAML",
        u32::from(c)
    );
    let help = "write it as an escape in double quotes, or remove it";
    Some(syntax(text, offset, message).help(help))
}

#[cfg(test)]
#[path = "load_tests.rs"]
mod tests;

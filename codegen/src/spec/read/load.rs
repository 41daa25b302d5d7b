//! Converts text to a value tree: chooses between JSON and YAML, and between the fast and the exact
//! reader.
//!
//! Imports `diag` and `document`, and from this folder `exact`, `fast`, `json` and `yaml`.

use super::{exact, fast, json, yaml};
use crate::diag::{Code, Diagnostic, JsonPointer, Target};
use crate::spec::document::Node;
use std::borrow::Cow;

/// How many spaces are added to a text that lacks them.
const MOST_SPACES: usize = 20;

/// Reads a document in YAML or JSON.
///
/// The tree is at most 192 levels deep, so recursion over it is safe.
///
/// # Errors
/// All faults that were found. A syntax error is the last of them, since reading stops there.
pub fn load(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let node = load_value(text)?;
    match node {
        Node::Map(_) => Ok(node),
        Node::Null => Err(vec![at_root("the document is empty".to_owned())]),
        other => Err(vec![at_root(format!(
            "an OpenAPI document must be an object, not {}",
            other.kind()
        ))]),
    }
}

/// Reads any value in YAML or JSON, like [`load`].
pub(in crate::spec) fn load_value(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let body = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if body.starts_with(['{', '[']) {
        // A YAML document may begin with a bracket too.
        load_json(text).or_else(|json| load_yaml(text).map_err(|yaml| likelier([yaml, json])))
    } else {
        load_yaml(text)
    }
}

fn at_root(message: String) -> Diagnostic {
    Diagnostic::new(Code::WRONG_TYPE, JsonPointer::default(), message)
        .help("start with `openapi: 3.0.3`, `info` and `paths`")
}

/// Of the faults as YAML and as JSON, those of the language that the author probably meant: the
/// one in which the reader got further, or else JSON.
fn likelier(faults: [Vec<Diagnostic>; 2]) -> Vec<Diagnostic> {
    let likelier = faults.into_iter().max_by_key(|faults| reach(faults));
    likelier.unwrap_or_default()
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
    match fast::json(without_mark(text)) {
        Ok(Some(node)) => Ok(node),
        Ok(None) => exact::read(text, json::events),
        Err(error) => {
            let message = plain_words(&error.to_string());
            Err(vec![syntax(text, json::offset(text, &error), message)])
        }
    }
}

/// Reads YAML. Neither reader has `{key:[]}`, which YAML 1.2 allows (section 7.4.2), so a space is
/// added there.
fn load_yaml(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let mut spaced = Cow::Borrowed(text);
    for _ in 0..MOST_SPACES {
        match load_strict_yaml(&spaced) {
            Err(faults) => match colon_before_bracket(&spaced, &faults) {
                Some(at) => spaced.to_mut().insert(at, ' '),
                None => break,
            },
            loaded => return loaded,
        }
    }
    load_strict_yaml(text)
}

/// The place after a colon that is followed by a bracket or a comma, if that is the only fault.
fn colon_before_bracket(text: &str, faults: &[Diagnostic]) -> Option<usize> {
    let [fault] = faults else { return None };
    let Target::Offset(offset) = fault.target else {
        return None;
    };
    let (before, _) = text.split_at_checked(offset)?;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.lines().next()?;
    let is_fault = fault.message.starts_with("found unexpected ':'");
    let mut colons = line.match_indices(':').filter(|_| is_fault);
    let after = |at: usize| line.get(at + 1..)?.chars().next();
    let colon = colons.find(|(at, _)| after(*at).is_some_and(|next| "[]{},".contains(next)));
    colon.map(|(at, _)| start + at + 1)
}

fn load_strict_yaml(text: &str) -> Result<Node, Vec<Diagnostic>> {
    if let Some(fault) = forbidden_character(text) {
        return Err(vec![fault]);
    }
    let body = without_mark(text);
    let error = match fast::yaml(body) {
        Ok(Some(node)) => return Ok(node),
        Ok(None) => return exact::read(text, yaml::events),
        Err(error) => error,
    };
    // The exact reader determines the kind of fault; for a syntax error, the message of
    // serde_yaml says more.
    let found = exact::read(text, yaml::events).err().unwrap_or_default();
    let syntax_only = found.iter().all(|fault| fault.code == Code::SYNTAX);
    let offset = match error.location() {
        // It counts bytes.
        Some(location) if syntax_only => text.len() - body.len() + location.index(),
        None if found.is_empty() => 0,
        _ => return Err(found),
    };
    Err(vec![syntax(text, offset, plain_words(&error.to_string()))])
}

/// The text after a byte order mark.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// A syntax error at `offset`, or at the last visible character before the end of the text.
fn syntax(text: &str, offset: usize, message: String) -> Diagnostic {
    let last = text.trim_end().char_indices().next_back();
    let offset = offset.min(last.map_or(0, |(at, _)| at));
    Diagnostic::new(Code::SYNTAX, JsonPointer::default(), message).at(Target::Offset(offset))
}

/// The parser's message without the position at its end, which is shown separately.
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

/// A character that YAML does not allow anywhere (YAML 1.2.2, section 5.1). JSON allows fewer,
/// which serde_json checks.
fn forbidden_character(text: &str) -> Option<Diagnostic> {
    let allowed = |c: char| match c {
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{feff}' => true,
        c => c >= '\u{a0}' && c != '\u{fffe}' && c != '\u{ffff}',
    };
    let plain = |byte: u8| matches!(byte, b'\t' | b'\r' | b' '..=b'~');
    let mut start = 0;
    let (offset, c) = text.split('\n').find_map(|line| {
        let line_start = start;
        start += line.len() + 1;
        // Most lines are ASCII; not to stop at the first other byte lets the compiler vectorize.
        if line.bytes().fold(true, |all, byte| all & plain(byte)) {
            return None;
        }
        let (at, c) = line.char_indices().find(|&(_, c)| !allowed(c))?;
        Some((line_start + at, c))
    })?;
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

//! Detection of texts that the fast reader must not read.
//!
//! serde_yaml does not bound the depth of flow collections (its time grows with the square),
//! aborts the process on aliases that multiply, and takes time that grows with the square of
//! `%TAG` lines. These scans of the bare text are cheap and err on the safe side: a suspicious
//! text is read by the exact reader, which has bounds. Imports nothing.

use std::collections::HashSet;

/// How many brackets may be open, quotes and comments ignored, before a text counts as too
/// deep.
const BRACKETS: usize = 100;

/// Whether a text may make the fast reader slow, or abort the process.
pub(super) fn is_suspect(text: &str) -> bool {
    has_directives(text) || is_deep_in_brackets(text) || has_aliases(text)
}

fn has_directives(text: &str) -> bool {
    text.starts_with('%') || text.contains("\n%") || text.contains("\r%")
}

fn is_deep_in_brackets(text: &str) -> bool {
    let is_bracket = |byte: u8| matches!(byte, b'[' | b'{' | b']' | b'}');
    let mut depth = 0_usize;
    text.as_bytes().chunks(64).any(|chunk| {
        // Most chunks have no bracket; not to stop at the first one lets the compiler vectorize.
        let has_bracket = chunk
            .iter()
            .fold(false, |any, byte| any | is_bracket(*byte));
        has_bracket
            && chunk.iter().any(|byte| {
                match byte {
                    b'[' | b'{' => depth += 1,
                    b']' | b'}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                depth > BRACKETS
            })
    })
}

/// Whether there is a `*name` for some `&name`, before or after it.
fn has_aliases(text: &str) -> bool {
    if !text.contains('*') {
        return false;
    }
    let anchors: HashSet<&str> = names_after(text, '&').collect();
    !anchors.is_empty() && names_after(text, '*').any(|name| anchors.contains(name))
}

/// The names that follow `mark`, unless the mark is within a word.
fn names_after(text: &str, mark: char) -> impl Iterator<Item = &str> {
    text.match_indices(mark).filter_map(move |(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let within = |c: char| c.is_ascii_alphanumeric() || c == '*' || c == '&';
        if before.chars().next_back().is_some_and(within) {
            return None;
        }
        // The letters that libyaml, and so serde_yaml, accepts in names.
        let name = rest.get(1..)?;
        let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'));
        name.get(..end.unwrap_or(name.len()))
            .filter(|name| !name.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_documents_are_not_suspect() {
        assert!(!is_suspect(
            "a: 'Q&A for **A**, *A* and 5*A'\nb: \"*/*\"\nc: [{d: [1]}]\n"
        ));
        assert!(!is_suspect("a: &unused 1\nb: x % y\n"));
    }

    #[test]
    fn aliases_directives_and_depth_are() {
        assert!(is_suspect("a: &x 1\nb: [*x]\n"));
        assert!(is_suspect("{\"a\":&x 1,\"b\":*x}"));
        assert!(is_suspect("%TAG ! tag:x,2000:\n---\na: b\n"));
        assert!(is_suspect(&"[{".repeat(60)));
    }
}

//! Wrapping of prose.
//!
//! Imports `inline`.

use super::inline::starts_block;

/// The width of a line of documentation, without its comment marker.
pub(super) const WIDTH: usize = 92;

/// Wraps lines between words, but not before a word that would begin a block. All lines of a
/// list item but the first are indented.
pub(super) fn wrapped(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix("- ") {
        Some(item) => format!("- {}", wrapped_line(item, WIDTH - 2).join("\n  ")),
        None => wrapped_line(line, WIDTH).join("\n"),
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    text.trim_end().to_owned()
}

/// Wraps a line between words, but not before a word that would begin a block.
pub(super) fn wrapped_line(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut end, mut column) = (0, 0, 0);
    let mut next = 0;
    for word in text.split(' ') {
        let at = next;
        next += word.len() + 1;
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width && !starts_block(word) {
            lines.push(text.get(start..end).unwrap_or_default());
            column = 0;
        }
        match column {
            0 => start = at,
            _ => column += 1,
        }
        end = at + word.len();
        column += length;
    }
    lines.push(text.get(start..end).unwrap_or_default());
    lines
}

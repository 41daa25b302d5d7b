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
pub(super) fn wrapped_line(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width && !starts_block(word) {
            lines.push(std::mem::take(&mut line));
            column = 0;
        }
        if column > 0 {
            line.push(' ');
            column += 1;
        }
        line.push_str(word);
        column += length;
    }
    lines.push(line);
    lines
}

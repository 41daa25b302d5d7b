//! Wrapping of prose.
//!
//! Imports `inline`.

use super::inline::starts_block;

/// The width of a line of documentation, without its comment marker.
pub(super) const WIDTH: usize = 88;

/// Wraps lines between words, but not before a word that would begin a block. All lines of a
/// list item but the first are indented.
pub(super) fn wrapped(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let mut column = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if column > indent.len() && column + 1 + length > WIDTH && !starts_block(word) {
                out.push('\n');
                out.push_str(indent);
                column = indent.len();
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += length;
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
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

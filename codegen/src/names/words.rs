//! From any text to words that identifiers can be made of.

use std::fmt::Write;

/// The words of a text, in ASCII, with spaces between what does not belong together. The
/// boundaries inside of `fooBar` are left to the one who joins them.
pub(super) fn words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c),
            // A sign tells `+1` from `-1`.
            '-' if out.is_empty() && rest.peek().is_some_and(char::is_ascii_digit) => {
                out.push_str("minus ");
            }
            c => {
                out.push(' ');
                if let Some(word) = sign(c) {
                    out.push_str(word);
                    out.push(' ');
                } else if !c.is_ascii() && c.is_alphanumeric() {
                    // Writing to a string cannot fail.
                    let _ = write!(out, "u{:04x} ", u32::from(c));
                }
            }
        }
    }
    if out.trim().is_empty() {
        return spelled(text);
    }
    out
}

/// Signs that tell otherwise equal names apart: `StartTime<`, `StartTime>`.
fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '+' => "plus",
        '!' => "not",
        '*' => "star",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        _ => return None,
    })
}

/// A text without any letter or digit, sign by sign.
fn spelled(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let signs = text.chars().take(8).map(|c| match sign_alone(c) {
        Some(name) => name.to_owned(),
        None => format!("u{:04x}", u32::from(c)),
    });
    signs.collect::<Vec<_>>().join(" ")
}

/// Signs that only part other words, unless there are none.
fn sign_alone(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' => "space",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '\'' => "apostrophe",
        '(' | ')' => "parenthesis",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '@' => "at",
        '[' | ']' => "bracket",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' | '}' => "brace",
        c => return sign(c),
    })
}

//! The words of symbols and of punctuation.
//!
//! Imports nothing.

/// The words of symbols that distinguish otherwise equal names: `StartTime<`, `StartTime>`.
pub(super) fn symbol(c: char) -> Option<&'static str> {
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

/// The words of a text without letters and digits, symbol by symbol.
pub(super) fn spelled(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec!["empty".to_owned()];
    }
    let symbols = text.chars().take(8).flat_map(|c| match punctuation(c) {
        Some(name) => name.split(' ').map(str::to_owned).collect(),
        None => vec![format!("u{:04x}", u32::from(c))],
    });
    symbols.collect()
}

/// The words of punctuation, which separates words if there are any.
pub(super) fn punctuation(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' => "space",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '\'' => "apostrophe",
        '(' => "left parenthesis",
        ')' => "right parenthesis",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '@' => "at",
        '[' => "left bracket",
        ']' => "right bracket",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "left brace",
        '}' => "right brace",
        c => return symbol(c),
    })
}

//! Text of a document, made safe for messages.
//!
//! Imports nothing.

/// How many characters of a document's text a message repeats.
const EXCERPT: usize = 60;

/// A text of the document between backticks, cut short, without anything that could act
/// on a terminal or break the line.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("`");
    for (index, c) in text.chars().enumerate() {
        if index == EXCERPT {
            out.push('…');
            break;
        }
        match c {
            '"' | '\'' | '\\' => out.push(c),
            c => out.extend(c.escape_debug()),
        }
    }
    out.push('`');
    out
}

/// Texts as "`a`", "`a` or `b`", "`a`, `b` or `c`".
pub(super) fn either<T: AsRef<str>>(texts: &[T]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| quoted(text.as_ref())).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_never_reach_the_terminal() {
        assert_eq!(
            quoted("a\n\u{1b}[31m\u{202e}"),
            "`a\\n\\u{1b}[31m\\u{202e}`"
        );
        assert_eq!(quoted("\"a\\b'"), "`\"a\\b'`");
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(quoted(&"é".repeat(1000)).chars().count(), EXCERPT + 3);
        assert_eq!(quoted(&"é".repeat(EXCERPT)).chars().count(), EXCERPT + 2);
    }

    #[test]
    fn lists_of_names_read_well() {
        assert_eq!(either::<&str>(&[]), "");
        assert_eq!(either(&["a"]), "`a`");
        assert_eq!(either(&["a", "b"]), "`a` or `b`");
        assert_eq!(either(&["a", "b", "c"]), "`a`, `b` or `c`");
    }
}

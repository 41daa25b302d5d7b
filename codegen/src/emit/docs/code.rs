//! Code within a line of Markdown.
//!
//! Imports `emit::literal`.

use super::super::literal::is_hidden;

/// A text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if is_hidden(c) { '\u{fffd}' } else { c })
        .collect();
    // A span of code ends with as many backticks as it begins with.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match text.is_empty() {
        true => "(empty)".to_owned(),
        false if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) => {
            format!("{fence} {text} {fence}")
        }
        false => format!("{fence}{text}{fence}"),
    }
}

/// Texts as code spans.
pub(crate) fn codes(texts: &[impl AsRef<str>], separator: &str) -> String {
    let spans: Vec<_> = texts.iter().map(|text| code(text.as_ref())).collect();
    spans.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_span_holds_any_text() {
        for (text, span) in [
            ("a", "`a`"),
            ("", "(empty)"),
            ("a`b", "``a`b``"),
            ("`", "`` ` ``"),
            (" a", "`  a `"),
            ("a``", "``` a`` ```"),
            ("a\u{200b}b", "`a\u{fffd}b`"),
        ] {
            assert_eq!(code(text), span, "{text:?}");
        }
    }
}

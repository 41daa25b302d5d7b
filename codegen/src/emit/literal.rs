//! The one way by which text of a description gets into code as a value.

use proc_macro2::Literal;

/// A string literal. What does not show, or shows in another order than it stands, is
/// escaped.
pub(super) fn literal(text: &str) -> Literal {
    let plain = Literal::string(text);
    if !text.chars().any(is_hidden) {
        return plain;
    }
    let mut escaped = String::from("\"");
    for c in text.chars() {
        if is_hidden(c) {
            escaped.extend(c.escape_unicode());
        } else {
            escaped.extend(c.escape_debug());
        }
    }
    escaped.push('"');
    escaped.parse().unwrap_or(plain)
}

/// Control characters, and those that make text look other than it is: marks of direction,
/// joiners, line ends of Unicode, and what has no width.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_what_they_were_made_of() {
        for text in [
            "",
            "a\"b\\",
            "\u{202e}evil",
            "\0\n\r\t\u{7f}\u{85}",
            "{}",
            "é\u{301}",
            "'",
        ] {
            let token = literal(text).to_string();
            let back: syn::LitStr = syn::parse_str(&token).unwrap();
            assert_eq!(back.value(), text);
            assert!(!token.chars().any(is_hidden), "{token}");
        }
    }
}

//! Text of the document, truncated for display.
//!
//! Imports `spec`.

use crate::spec::{Node, json};

/// A text is shown up to this many characters.
const MOST_SHOWN: usize = 200;

/// The text, cut where it is long.
pub(super) fn excerpt(text: &str) -> String {
    let mut shown: String = text.chars().take(MOST_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

/// A value as JSON, cut where it is long.
pub(super) fn json_excerpt(value: &Node) -> String {
    excerpt(&json(value).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(excerpt("ä"), "ä");
        let long = excerpt(&"ä".repeat(300));
        assert_eq!(long.chars().count(), 201);
        assert!(long.ends_with("ä…"));
    }
}

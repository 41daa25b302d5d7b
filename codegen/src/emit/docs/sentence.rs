//! Paragraphs of prose, and their sentences.
//!
//! Imports `inline`.

use super::inline::{LINE_BREAK, starts_block};

/// Whether a part of a paragraph does not end in the middle of something, whose signs would not be
/// in pairs.
pub(super) fn is_whole(text: &str) -> bool {
    if !text.bytes().any(|byte| b"*_`[]()".contains(&byte)) {
        return true;
    }
    let count = |sign: &str| text.matches(sign).count();
    let pairs = ["**", "*", "__", "_", "`"];
    pairs.iter().all(|sign| count(sign) % 2 == 0)
        && count("[") == count("]")
        && count("(") == count(")")
}

/// The maximum length of a sentence, in bytes. Whether each candidate is whole is counted anew, so
/// without a limit, a long paragraph would take time quadratic in its length.
const LONGEST: usize = 1000;

/// The first sentence of a paragraph, or all of it.
pub(super) fn first_sentence(paragraph: &str) -> &str {
    let ends = paragraph.match_indices(['.', '!', '?']);
    let mut ends = ends.take_while(|(at, _)| *at < LONGEST);
    let end = ends.find(|(at, sign)| {
        let (sentence, rest) = paragraph.split_at(at + sign.len());
        let mut next = rest.trim_start().chars();
        let begins = next
            .next()
            .is_none_or(|c| c.is_uppercase() || "`[*".contains(c));
        // `e.g.` does not end a sentence, nor do initials.
        let word = sentence.rsplit([' ', '\n', '(']).next().unwrap_or_default();
        let is_short = word.matches('.').count() > 1 || word.chars().count() < 3;
        rest.starts_with([' ', '\n']) && begins && !is_short && is_whole(sentence)
    });
    end.and_then(|(at, sign)| paragraph.get(..at + sign.len()))
        .unwrap_or(paragraph)
}

/// Whether prose is a single paragraph of whole sentences.
pub(super) fn ends_with_sentence(text: &str) -> bool {
    is_paragraph(text) && is_whole(text) && text.ends_with(['.', '!', '?'])
}

/// Whether prose is a single paragraph, whose lines can be wrapped.
pub(super) fn is_paragraph(text: &str) -> bool {
    let mut words = text
        .lines()
        .map(|line| line.split(' ').next().unwrap_or_default());
    !text.contains(LINE_BREAK) && words.all(|word| !word.is_empty() && !starts_block(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_not_looked_for_in_all_of_a_long_paragraph() {
        let long = format!("{} end. Next.", "x".repeat(LONGEST));
        assert_eq!(first_sentence(&long), long);
    }

    #[test]
    fn a_sentence_ends_before_the_next_one() {
        for (paragraph, sentence) in [
            ("The name. It is short.", "The name."),
            ("Is it\nset? Yes.", "Is it\nset?"),
            ("Only one", "Only one"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(paragraph), sentence);
        }
        for whole in [
            "Text, e.g. Names or i.e. Words",
            "Version 1.2 of `a. B`",
            "See [A. B](<https://c.d>)",
            "No (A. B) end",
            "a. small beginning",
        ] {
            assert_eq!(first_sentence(whole), whole);
        }
    }
}

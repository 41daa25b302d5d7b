//! What distinguishes a name from another one that has the same words: the case of its letters,
//! and its punctuation.
//!
//! Imports `symbols`, `words`.

use super::symbols::punctuation;
use super::words::Words;

/// Words for a name that has the same ones as `other`, the best first: `ASC` beside `asc` is
/// `asc uppercase`, and `GMT-0` beside `GMT0` is `gmt minus 0`.
pub(super) fn distinguishing(text: &str, other: &str) -> Vec<Words> {
    let case = letter_case(text).filter(|case| Some(*case) != letter_case(other));
    let cased = case.map(|case| Words::join([Words::of(text), Words::of(case)]));
    let spelled = [with_signs(text), with_punctuation(text)].map(|text| Words::of(&text));
    match text.to_lowercase() == other.to_lowercase() {
        true => cased.into_iter().chain(spelled).collect(),
        false => spelled.into_iter().chain(cased).collect(),
    }
}

/// The case of the letters in a text.
fn letter_case(text: &str) -> Option<&'static str> {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let first = letters().next()?;
    let is_lower = letters().all(char::is_lowercase);
    let is_capitalized = first.is_uppercase() && letters().skip(1).all(char::is_lowercase);
    Some(match letters().all(char::is_uppercase) {
        _ if is_lower => "lowercase",
        true => "uppercase",
        false if is_capitalized => "capitalized",
        false => "mixed case",
    })
}

/// A text in which the signs of numbers are words.
fn with_signs(text: &str) -> String {
    spelled(text, |c, after| {
        let is_sign = c == '-' && after.starts_with(|c: char| c.is_ascii_digit());
        is_sign.then_some("minus")
    })
}

/// A text in which all punctuation consists of words.
fn with_punctuation(text: &str) -> String {
    spelled(text, |c, after| match c {
        '-' if !after.starts_with(|c: char| c.is_ascii_digit()) => Some("hyphen"),
        c => punctuation(c),
    })
}

/// A text with a word in place of some characters, each of which is looked at together with what
/// is after it.
fn spelled(text: &str, word: impl Fn(char, &str) -> Option<&'static str>) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match word(c, rest.as_str()) {
            Some(word) => out.extend([" ", word, " "]),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, other: &str, expected: &str) {
        let words = distinguishing(text, other);
        let same = Words::of(text);
        let best = words.into_iter().find(|words| *words != same);
        assert_eq!(best.unwrap().snake(), expected, "{text} beside {other}");
    }

    #[test]
    fn letters_differ_in_case() {
        check("ASC", "asc", "asc_uppercase");
        check("asc", "ASC", "asc_lowercase");
        check("Asc", "asc", "asc_capitalized");
        check("iOS", "IOS", "ios_mixed_case");
        check("Read-Only", "READ-ONLY", "read_only_mixed_case");
    }

    #[test]
    fn punctuation_is_spelled() {
        check("GMT-0", "GMT0", "gmt_minus_0");
        check("Etc/GMT-0", "Etc/GMT0", "etc_gmt_minus_0");
        check("a-b", "a_b", "a_hyphen_b");
        check("a.b", "a_b", "a_dot_b");
        check("@type", "type", "at_type");
        check("READ_ONLY", "read-only", "read_underscore_only");
        check("a ", "a", "a_space");
    }
}

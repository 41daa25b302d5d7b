//! Transliteration to ASCII.
//!
//! Rust accepts letters of all scripts, but warns about rare ones and about those that look like
//! others, which depends on all other names of a crate (the lints `uncommon_codepoints`,
//! `confusable_idents`, `mixed_script_confusables`). Some file systems change them. So
//! identifiers are ASCII: `Größe` becomes `Grosse`, `名前` its pronunciation, an arrow its name.

use std::fmt::Write;

use deunicode::deunicode_char;

/// The text in ASCII, in the same case. A space is added where a word ends without punctuation.
pub(super) fn ascii(text: &str) -> String {
    let mut out = String::new();
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if is_boundary(before, c) {
            out.push(' ');
        }
        let is_loud = [before, rest.peek().copied()]
            .into_iter()
            .flatten()
            .any(char::is_uppercase);
        spell(&mut out, c, is_loud);
        before = Some(c);
    }
    out
}

/// Whether a word ends between a letter that has two cases and one that has none.
fn is_boundary(before: Option<char>, c: char) -> bool {
    let has_case = |c: char| c.is_lowercase() || c.is_uppercase();
    let is_letter = |c: char| c.is_alphabetic();
    before
        .is_some_and(|before| is_letter(before) && is_letter(c) && has_case(before) != has_case(c))
}

/// Transliterates a character; `is_loud` means that a letter beside it is uppercase.
fn spell(out: &mut String, c: char, is_loud: bool) {
    if c.is_ascii() {
        return out.push(c);
    }
    if c == '≠' {
        // It would become the sign of what it denies.
        return out.push_str("!=");
    }
    let is_word = c.is_alphanumeric();
    match deunicode_char(c) {
        // Joiners and combining marks.
        Some("") => {}
        Some(spelled) if c.is_alphabetic() => letters(out, spelled, c.is_uppercase(), is_loud),
        Some(spelled) if is_word || !has_word(spelled) => out.push_str(spelled),
        Some(spelled) => out.extend([" ", &spelled.to_ascii_lowercase(), " "]),
        // Writing to a string cannot fail.
        None if is_word => drop(write!(out, " u{:04x} ", u32::from(c))),
        None => out.push(' '),
    }
}

/// The letters for one letter. A syllable that is a word ends with a space: `Ri `.
fn letters(out: &mut String, spelled: &str, is_capital: bool, is_loud: bool) {
    let kept = |c: &char| c.is_ascii_alphanumeric() || *c == ' ';
    for (index, c) in spelled.chars().filter(kept).enumerate() {
        out.push(match is_capital && (is_loud || index == 0) {
            true => c.to_ascii_uppercase(),
            false => c.to_ascii_lowercase(),
        });
    }
}

fn has_word(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_keep_their_sound_and_their_case() {
        for (text, spelled) in [
            ("Größe", "Grosse"),
            ("naïve", "naive"),
            ("nai\u{308}ve", "naive"),
            ("Ærø", "Aero"),
            ("STRAẞE", "STRASSE"),
            ("İstanbul", "Istanbul"),
            ("Łódź", "Lodz"),
            ("Привет", "Privet"),
            ("Ж", "Zh"),
            ("Ελλάδα", "Ellada"),
            ("한국어", "hangugeo"),
            ("データ", "deta"),
            ("ＡＢｃ", "ABc"),
        ] {
            assert_eq!(ascii(text), spelled, "{text}");
        }
    }

    #[test]
    fn syllables_and_symbols_are_words() {
        for (text, spelled) in [
            ("名前", "ming qian "),
            ("API名前", "API ming qian "),
            ("ユーザーID", "yuza ID"),
            ("🚀launch", " rocket  launch"),
            ("price€", "price eur "),
            ("≤5", "<=5"),
            ("≠5", "!=5"),
            ("−1", "-1"),
            ("x²", "x2"),
            ("½", "1/2"),
            ("a\u{200d}b\u{feff}", "ab"),
            ("a\u{a0}b\u{e000}c", "a b c"),
        ] {
            assert_eq!(ascii(text), spelled, "{text}");
        }
    }
}

//! Internationalized labels of DNS names (IDNA 2008).
//!
//! These are the rules of RFC 5891 that need no Unicode tables, so that a label that is rejected here
//! is certainly invalid. Not validated are the normal form (NFC), the order of right-to-left letters
//! (RFC 5893), whether rare characters are letters at all, and which letters join (RFC 5892,
//! appendix A.1).

use crate::runtime::format::dns_name::{MAX_LABEL, MAX_NAME, is_label};
use crate::runtime::format::punycode;

/// Matches an ASCII label, which encodes an internationalized one if it begins with `xn--`.
pub fn is_ascii_label(label: &str) -> bool {
    is_label(label)
        && match label.split_at_checked(4) {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case("xn--") => {
                punycode::decode(rest).is_some_and(|label| is_unicode_label(&label))
            }
            _ => true,
        }
}

/// Matches labels of any script that are separated by these dots, and whose encoded length is that of
/// a name at most.
pub fn is_domain(text: &str, dots: &[char]) -> bool {
    let length = text.split(dots).try_fold(0, |length, label| {
        // The last label has no dot.
        Some(length + ascii_length(label)? + 1)
    });
    length.is_some_and(|length: usize| length <= MAX_NAME + 1)
}

/// Returns the encoded length of a label; `None` if it is invalid.
fn ascii_length(label: &str) -> Option<usize> {
    if label.is_ascii() {
        return is_ascii_label(label).then_some(label.len());
    }
    // Each character has at least one byte in the encoded label.
    let label: Vec<char> = label.chars().take(MAX_LABEL).collect();
    let length = "xn--".len() + punycode::encoded_length(&label)?;
    (length <= MAX_LABEL && is_unicode_label(&label)).then_some(length)
}

/// Matches a U-label (RFC 5891, section 4.2.3).
fn is_unicode_label(label: &[char]) -> bool {
    let has_hyphens = matches!(label, ['-', ..] | [.., '-'] | [_, _, '-', '-', ..]);
    !has_hyphens
        && !label.iter().all(char::is_ascii)
        && !label.first().copied().is_some_and(is_mark)
        && !label.iter().copied().any(is_disallowed)
        && (0..label.len()).all(|index| satisfies_context(label, index))
}

/// Matches combining marks, which no label begins with: those of Latin, Greek, Cyrillic and the Asian
/// scripts that have blocks of their own.
fn is_mark(c: char) -> bool {
    matches!(
        u32::from(c),
        0x300..=0x36F
            | 0x483..=0x489
            | 0x591..=0x5BD
            | 0x610..=0x61A
            | 0x64B..=0x65F
            | 0x6D6..=0x6DC
            | 0x900..=0x903
            | 0x93A..=0x93C
            | 0x93E..=0x94F
            | 0x981..=0x983
            | 0x9BE..=0x9CD
            | 0xA01..=0xA03
            | 0xA3C..=0xA4D
            | 0xA81..=0xA83
            | 0xABE..=0xACD
            | 0xB01..=0xB03
            | 0xB3E..=0xB4D
            | 0xBBE..=0xBCD
            | 0xC3E..=0xC4D
            | 0xCBE..=0xCCD
            | 0xD3E..=0xD4D
            | 0xE34..=0xE3A
            | 0xE47..=0xE4E
            | 0x1AB0..=0x1ACE
            | 0x1DC0..=0x1DFF
            | 0x302A..=0x302D
            | 0x3099..=0x309A
            | 0xFE20..=0xFE2F
    )
}

/// Matches characters that no label has (RFC 5892, section 2): upper case, the exceptions of section
/// 2.6, and the blocks of symbols and of compatibility characters.
fn is_disallowed(c: char) -> bool {
    if c.is_ascii() {
        return !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    }
    // Cherokee letters are folded to upper case.
    let is_cherokee = ('\u{13A0}'..='\u{13F5}').contains(&c);
    (c.is_uppercase() && !is_cherokee)
        || c.is_control()
        || c.is_whitespace()
        || matches!(
            u32::from(c),
            0xA1..=0xB6
                | 0xB8..=0xBF
                | 0xD7
                | 0xF7
                | 0x640
                | 0x7FA
                // Old Hangul jamo.
                | 0x1100..=0x11FF
                | 0xA960..=0xA97F
                | 0xD7B0..=0xD7FF
                // Punctuation except the joiners; symbols.
                | 0x2010..=0x214D
                | 0x2190..=0x2BFF
                | 0x2E80..=0x3004
                | 0x3008..=0x3029
                | 0x302E..=0x303B
                | 0x303D..=0x303F
                | 0x3200..=0x33FF
                // Private use and compatibility forms.
                | 0xE000..=0xF8FF
                | 0xFB00..=0xFB1C
                | 0xFE00..=0xFE1F
                | 0xFE30..=0xFE6F
                | 0xFF00..=0xFFFF
                | 0x1_D100..=0x1_D7FF
                | 0x1_F000..=0x1_FAFF
                | 0xE_0000..=0x10_FFFF
        )
}

/// Evaluates the contextual rule of a character (RFC 5892, appendix A).
fn satisfies_context(label: &[char], index: usize) -> bool {
    let at = |index: Option<usize>| index.and_then(|index| label.get(index)).copied();
    let (before, after) = (at(index.checked_sub(1)), at(index.checked_add(1)));
    match at(Some(index)) {
        // The middle dot between two `l` in Catalan.
        Some('\u{B7}') => before == Some('l') && after == Some('l'),
        // The Greek numeral sign.
        Some('\u{375}') => after.is_some_and(is_greek),
        // Geresh and gershayim.
        Some('\u{5F3}' | '\u{5F4}') => before.is_some_and(is_hebrew),
        // The Katakana middle dot.
        Some('\u{30FB}') => label.iter().copied().any(is_japanese),
        // Arabic-Indic digits, not mixed with extended ones.
        Some('\u{660}'..='\u{669}') => !label.iter().any(|c| ('\u{6F0}'..='\u{6F9}').contains(c)),
        // The non-joiner is also allowed between letters that would join.
        Some('\u{200C}') => {
            before.is_some_and(|c| is_virama(c) || (!c.is_ascii() && after.is_some()))
        }
        Some('\u{200D}') => before.is_some_and(is_virama),
        _ => true,
    }
}

fn is_greek(c: char) -> bool {
    matches!(u32::from(c), 0x370..=0x3FF | 0x1F00..=0x1FFF)
}

fn is_hebrew(c: char) -> bool {
    matches!(u32::from(c), 0x591..=0x5F4 | 0xFB1D..=0xFB4F)
}

/// Matches Hiragana, Katakana and Han.
fn is_japanese(c: char) -> bool {
    matches!(
        u32::from(c),
        0x3005
            | 0x3007
            | 0x3041..=0x3096
            | 0x309D..=0x309F
            | 0x30A1..=0x30FA
            | 0x30FD..=0x30FF
            | 0x31F0..=0x31FF
            | 0x3400..=0x4DBF
            | 0x4E00..=0x9FFF
            | 0xF900..=0xFAFF
            | 0x1_AFF0..=0x1_B16F
            | 0x2_0000..=0x3_FFFD
    )
}

/// Matches viramas (canonical combining class 9).
fn is_virama(c: char) -> bool {
    matches!(
        u32::from(c),
        0x94D
            | 0x9CD
            | 0xA4D
            | 0xACD
            | 0xB4D
            | 0xBCD
            | 0xC4D
            | 0xCCD
            | 0xD3B
            | 0xD3C
            | 0xD4D
            | 0xDCA
            | 0xE3A
            | 0xEBA
            | 0xF84
            | 0x1039
            | 0x103A
            | 0x1714
            | 0x1715
            | 0x1734
            | 0x17D2
            | 0x1A60
            | 0x1B44
            | 0x1BAA
            | 0x1BAB
            | 0x1BF2
            | 0x1BF3
            | 0x2D7F
            | 0xA806
            | 0xA82C
            | 0xA8C4
            | 0xA953
            | 0xA9C0
            | 0xAAF6
            | 0xABED
            | 0x1_0A3F
            | 0x1_1046
            | 0x1_1070
            | 0x1_107F
            | 0x1_10B9
            | 0x1_1133
            | 0x1_1134
            | 0x1_11C0
            | 0x1_1235
            | 0x1_12EA
            | 0x1_134D
            | 0x1_1442
            | 0x1_14C2
            | 0x1_15BF
            | 0x1_163F
            | 0x1_16B6
            | 0x1_172B
            | 0x1_1839
            | 0x1_193D
            | 0x1_193E
            | 0x1_19E0
            | 0x1_1A34
            | 0x1_1A47
            | 0x1_1A99
            | 0x1_1C3F
            | 0x1_1D44
            | 0x1_1D45
            | 0x1_1D97
            | 0x1_1F41
            | 0x1_1F42
    )
}

//! The tokens of JSON (RFC 8259): where a string or a number ends, and what a string contains.

/// Returns the end of a run of white space.
pub(crate) fn space_end(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// Returns the end of a run of characters that a string contains as they are: the index of the
/// next quotation mark, backslash or control character, or the end of the text.
pub(crate) fn plain_end(text: &[u8], from: usize) -> usize {
    let mut at = from;
    // Eight bytes at a time, since most of a response is strings. Sixteen need fewer instructions,
    // but most strings are short, and then take longer.
    while let Some(chunk) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let special = special_bytes(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + first_byte(special);
        }
        at += 8;
    }
    let rest = text.get(at..).unwrap_or_default();
    let length = rest.iter().position(|byte| is_special(*byte));
    at + length.unwrap_or(rest.len())
}

/// Returns the index of the byte whose top bit is the lowest bit that is set.
const fn first_byte(found: u64) -> usize {
    found.trailing_zeros() as usize / 8
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | ..0x20)
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const TOP_BITS: u64 = ONES * 0x80;

/// Returns a word whose lowest top bit that is set is that of the first byte less than `limit`.
const fn less(word: u64, limit: u64) -> u64 {
    word.wrapping_sub(ONES * limit) & !word
}

/// Returns a word whose lowest bit that is set is in the first byte that [`is_special`].
const fn special_bytes(word: u64) -> u64 {
    let quote = less(word ^ (ONES * 0x22), 1);
    let backslash = less(word ^ (ONES * 0x5c), 1);
    (less(word, 0x20) | quote | backslash) & TOP_BITS
}

/// Returns the index of the first such byte in a text.
pub fn position(text: &[u8], byte: u8) -> Option<usize> {
    let mut at = 0;
    while let Some(chunk) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*chunk) ^ (ONES * u64::from(byte));
        let found = less(word, 1) & TOP_BITS;
        if found != 0 {
            return Some(at + first_byte(found));
        }
        at += 8;
    }
    let rest = text.get(at..)?;
    rest.iter()
        .position(|found| *found == byte)
        .map(|index| at + index)
}

/// The end of a string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StringEnd {
    /// The index of the closing quotation mark.
    pub(crate) at: usize,
    /// Whether the string contains an escape.
    pub(crate) has_escape: bool,
}

/// Returns the end of the string whose first character is at `from`; `None` if it is malformed.
pub(crate) fn string_end(text: &[u8], from: usize) -> Option<StringEnd> {
    let (mut at, mut has_escape) = (from, false);
    loop {
        at = plain_end(text, at);
        match text.get(at)? {
            b'"' => return Some(StringEnd { at, has_escape }),
            b'\\' => at += escape_length(text.get(at + 1..)?)?,
            _ => return None,
        }
        has_escape = true;
    }
}

/// Returns the length of an escape with its backslash, behind which `rest` begins.
fn escape_length(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Some(2),
        [b'u', digits @ ..] => digits
            .first_chunk::<4>()
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            .map(|_| 6),
        _ => None,
    }
}

/// Returns the text of a well-formed string without its quotation marks, and whether it is exact:
/// a surrogate that has no other half (RFC 8259, section 8.2) is replaced by U+FFFD.
pub(crate) fn unescaped(raw: &str) -> (String, bool) {
    let (mut text, mut is_exact) = (String::with_capacity(raw.len()), true);
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut characters = escape.chars();
        match characters.next() {
            Some('b') => text.push('\u{8}'),
            Some('f') => text.push('\u{c}'),
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('u') => {
                let (character, length) = code_point(escape);
                is_exact &= character.is_some();
                text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
                rest = escape.get(length..).unwrap_or_default();
                continue;
            }
            other => text.extend(other),
        }
        rest = characters.as_str();
    }
    text.push_str(rest);
    (text, is_exact)
}

/// Returns the character of an escape that begins behind its backslash with `u`, and its length.
fn code_point(escape: &str) -> (Option<char>, usize) {
    let unit = |at: usize| {
        let digits = escape.get(at..at + 4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(1);
    let second = || unit(7).filter(|_| escape.get(5..7) == Some("\\u"));
    let decoded = |units: &[u16]| {
        let mut characters = char::decode_utf16(units.iter().copied());
        characters.next()?.ok()
    };
    let Some(first) = first else { return (None, 5) };
    match decoded(&[first]) {
        Some(character) => (Some(character), 5),
        None => match second().and_then(|second| decoded(&[first, second])) {
            Some(character) => (Some(character), 11),
            None => (None, 5),
        },
    }
}

/// Returns the end of the number that begins at `from`; `None` if it is malformed.
pub(crate) fn number_end(text: &[u8], from: usize) -> Option<usize> {
    let byte = |at: usize| text.get(at).copied();
    let digits = |mut at: usize| {
        let first = at;
        while matches!(byte(at), Some(b'0'..=b'9')) {
            at += 1;
        }
        (at > first).then_some(at)
    };
    let first = from + usize::from(byte(from) == Some(b'-'));
    let mut at = match byte(first)? {
        b'0' => first + 1,
        _ => digits(first)?,
    };
    if byte(at) == Some(b'.') {
        at = digits(at + 1)?;
    }
    if matches!(byte(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(byte(at + 1), Some(b'+' | b'-')));
        at = digits(at + 1 + sign)?;
    }
    Some(at)
}

/// Returns whether the whole text is a number.
pub(crate) fn is_number(text: &str) -> bool {
    number_end(text.as_bytes(), 0) == Some(text.len())
}

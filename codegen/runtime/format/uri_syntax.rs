//! URIs, IRIs and relative references: the grammar of RFC 3986, appendix A, which RFC 3987 extends to
//! more characters.

/// The characters outside ASCII that a reference may have.
#[derive(Clone, Copy, Debug)]
pub struct ExtraChars {
    /// The characters of all parts except the scheme and the port.
    pub anywhere: fn(char) -> bool,
    /// Additional characters in the query.
    pub in_query: fn(char) -> bool,
}

impl ExtraChars {
    /// A URI has no such characters.
    pub const OF_URI: Self = Self {
        anywhere: |_| false,
        in_query: |_| false,
    };
}

/// The parts that differ in the characters that they may have, as bits.
mod part {
    /// The name of a host.
    pub(super) const HOST: u8 = 1;
    /// The user, or the literal of an IP address.
    pub(super) const USER: u8 = 2;
    pub(super) const PATH: u8 = 4;
    /// The query or the fragment.
    pub(super) const QUERY: u8 = 8;
}

/// Returns the parts that may have a character as it is (RFC 3986, appendix A).
const fn parts_with(byte: u8) -> u8 {
    use part::{HOST, PATH, QUERY, USER};
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            HOST | USER | PATH | QUERY
        }
        b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' => {
            HOST | USER | PATH | QUERY
        }
        b':' => USER | PATH | QUERY,
        b'@' | b'/' => PATH | QUERY,
        b'?' => QUERY,
        _ => 0,
    }
}

/// The parts that may have each character.
const PARTS: [u8; 256] = {
    let mut parts = [0; 256];
    let mut rest: &mut [u8] = &mut parts;
    let mut byte = 0;
    while let [first, others @ ..] = rest {
        *first = parts_with(byte);
        byte = byte.wrapping_add(1);
        rest = others;
    }
    parts
};

/// Matches `scheme ":" hier-part [ "?" query ] [ "#" fragment ]` (RFC 3986, section 3).
pub fn is_absolute(text: &str, letters: ExtraChars) -> bool {
    let is_in_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let rest = text.trim_start_matches(is_in_scheme).strip_prefix(':');
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.is_some_and(|rest| is_without_scheme(rest, letters))
}

/// Matches `URI-reference` (RFC 3986, section 4.1): the same, or without a scheme.
pub fn is_reference(text: &str, letters: ExtraChars) -> bool {
    is_absolute(text, letters) || {
        // A colon in the first segment would end a scheme (section 4.2).
        let mut ends = text.bytes().filter(|byte| b":/?#".contains(byte));
        ends.next() != Some(b':') && is_without_scheme(text, letters)
    }
}

/// Matches what follows a scheme.
fn is_without_scheme(text: &str, letters: ExtraChars) -> bool {
    let anywhere = &[letters.anywhere];
    let path = match text.strip_prefix("//") {
        None => Some(text),
        Some(authority) => after_authority(authority, anywhere)
            .filter(|path| path.is_empty() || path.starts_with(['/', '?', '#'])),
    };
    let Some(path) = path else { return false };
    let mut rest = after_run(path, part::PATH, anywhere);
    if let Some(query) = rest.strip_prefix('?') {
        rest = after_run(query, part::QUERY, &[letters.anywhere, letters.in_query]);
    }
    if let Some(fragment) = rest.strip_prefix('#') {
        rest = after_run(fragment, part::QUERY, anywhere);
    }
    rest.is_empty()
}

/// Returns what follows `[ userinfo "@" ] host [ ":" port ]` (RFC 3986, section 3.2), if that is at
/// the start.
fn after_authority<'t>(text: &'t str, letters: &[fn(char) -> bool]) -> Option<&'t str> {
    let host = after_run(text, part::USER, letters);
    let host = host.strip_prefix('@').unwrap_or(text);
    let rest = match host.strip_prefix('[') {
        Some(literal) => {
            let (literal, rest) = literal.split_once(']')?;
            is_ip_literal(literal).then_some(rest)?
        }
        None => after_run(host, part::HOST, letters),
    };
    let port = rest.strip_prefix(':');
    Some(port.map_or(rest, |port| {
        port.trim_start_matches(|c: char| c.is_ascii_digit())
    }))
}

/// Matches the content of an `IP-literal` (RFC 3986, section 3.2.2).
fn is_ip_literal(text: &str) -> bool {
    match text
        .strip_prefix(['v', 'V'])
        .and_then(|rest| rest.split_once('.'))
    {
        Some((version, address)) => {
            !version.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !address.is_empty()
                && !address.contains('%')
                && after_run(address, part::USER, &[]).is_empty()
        }
        None => text.parse::<std::net::Ipv6Addr>().is_ok(),
    }
}

/// Returns what follows the characters at the start that a part may have: those that it may have as
/// they are, percent-encoded bytes, and `letters` outside ASCII.
fn after_run<'t>(text: &'t str, part: u8, letters: &[fn(char) -> bool]) -> &'t str {
    let is_in_part = |byte: &u8| {
        PARTS
            .get(usize::from(*byte))
            .is_some_and(|it| it & part != 0)
    };
    let mut at = 0;
    loop {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let run = rest.iter().position(|byte| !is_in_part(byte));
        at += run.unwrap_or(rest.len());
        at += match text.as_bytes().get(at..).unwrap_or_default() {
            [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => 3,
            [0x80..=0xFF, ..] => match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) if letters.iter().any(|is_letter| is_letter(c)) => c.len_utf8(),
                _ => break,
            },
            _ => break,
        };
    }
    text.get(at..).unwrap_or_default()
}

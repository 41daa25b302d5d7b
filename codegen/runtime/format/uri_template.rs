//! `format: uri-template`: a URI template.

use crate::runtime::format::iri_characters::{is_iprivate, is_ucschar};
use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "uri-template",
    expected: "a URI template (RFC 6570)",
    accepts: is_uri_template,
};

/// Matches `URI-Template` (RFC 6570, section 2) of any level.
pub fn is_uri_template(text: &str) -> bool {
    let mut parts = text.split('{');
    let before = parts.next().unwrap_or_default();
    is_literal(before)
        && parts.all(|part| {
            part.split_once('}')
                .is_some_and(|(expression, after)| is_expression(expression) && is_literal(after))
        })
}

/// Matches `*literals` (section 2.1), with the apostrophe (erratum 6937).
fn is_literal(text: &str) -> bool {
    consists_of(text, |c| match c {
        '!'..='~' => !"\"<>\\^`{|}".contains(c),
        c => is_ucschar(c) || is_iprivate(c),
    })
}

/// Matches `[ operator ] variable-list` (section 2.2), with the reserved operators.
fn is_expression(text: &str) -> bool {
    let list = text.strip_prefix(|c| "+#./;?&=,!@|".contains(c));
    list.unwrap_or(text).split(',').all(is_variable)
}

/// Matches `varspec`: a name with an optional modifier (sections 2.3 and 2.4).
fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((name, length)) if is_length(length) => name,
        Some(_) => return false,
        None => text.strip_suffix('*').unwrap_or(text),
    };
    let is_varchar = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.split('.')
        .all(|part| !part.is_empty() && consists_of(part, is_varchar))
}

/// Matches `max-length`: a number less than 10,000.
fn is_length(text: &str) -> bool {
    (1..=4).contains(&text.len())
        && !text.starts_with('0')
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether a text has only these characters and percent-encoded bytes.
fn consists_of(text: &str, is_allowed: impl Fn(char) -> bool) -> bool {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let is_hex = |digit: char| digit.is_ascii_hexdigit();
        let is_valid = match c {
            '%' => chars.next().is_some_and(is_hex) && chars.next().is_some_and(is_hex),
            c => is_allowed(c),
        };
        if !is_valid {
            return false;
        }
    }
    true
}

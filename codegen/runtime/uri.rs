//! `format: uri`: a URI as of RFC 3986, with its scheme.

use super::validate::{At, Violations};

/// Writes into `found` where `text` is no URI.
pub fn check(text: &impl AsRef<str>, at: &At<'_>, found: &mut Violations) {
    let text = text.as_ref();
    if !is_uri(text) {
        found.push(at, "format", "an absolute URI (RFC 3986)", text);
    }
}

/// `URI = scheme ":" hier-part [ "?" query ] [ "#" fragment ]`, RFC 3986, section 3.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = match hierarchy.strip_prefix("//") {
        None => (None, hierarchy),
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
            (Some(authority), path)
        }
    };
    is_scheme(scheme)
        && authority.is_none_or(is_authority)
        && consists_of(path, b":@/")
        && consists_of(query, b":@/?")
        && consists_of(fragment, b":@/?")
}

fn is_scheme(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    rest.len() < text.len()
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// `[ userinfo "@" ] host [ ":" port ]`, RFC 3986, section 3.2.
fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((literal, port)) => {
            if !is_ip_literal(literal) || !(port.is_empty() || port.starts_with(':')) {
                return false;
            }
            ("", port.trim_start_matches(':'))
        }
        None => host.rsplit_once(':').unwrap_or((host, "")),
    };
    consists_of(user, b":") && consists_of(host, b"") && port.bytes().all(|b| b.is_ascii_digit())
}

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
                && consists_of(address, b":")
        }
        None => text.parse::<std::net::Ipv6Addr>().is_ok(),
    }
}

/// Whether there are only unreserved characters, sub-delimiters, escapes, and `more`.
fn consists_of(text: &str, more: &[u8]) -> bool {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return true,
            [b'%', high, low, tail @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                tail
            }
            [byte, tail @ ..]
                if byte.is_ascii_alphanumeric()
                    || b"-._~!$&'()*+,;=".contains(byte)
                    || more.contains(byte) =>
            {
                tail
            }
            _ => return false,
        };
    }
}

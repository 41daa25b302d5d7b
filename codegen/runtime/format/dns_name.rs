//! Names of the DNS, in letters, digits and hyphens.

/// So many octets make the longest name that DNS can carry (RFC 1035, section 2.3.4), as
/// text.
pub const LONGEST: usize = 253;

/// So many octets make the longest label (RFC 1035, section 2.3.4).
pub const LONGEST_LABEL: usize = 63;

/// Labels with dots between them: `hname`, RFC 952, whose labels may begin with a digit as
/// well (RFC 1123, section 2.1).
pub fn is_domain(text: &str) -> bool {
    text.len() <= LONGEST && text.split('.').all(is_label)
}

/// Letters, digits and hyphens, with no hyphen at either end.
pub fn is_label(text: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

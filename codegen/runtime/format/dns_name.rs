//! DNS names: letters, digits and hyphens.

/// The greatest length of a name as text (RFC 1035, section 2.3.4).
pub const MAX_NAME: usize = 253;

/// The greatest length of a label (RFC 1035, section 2.3.4).
pub const MAX_LABEL: usize = 63;

/// Matches labels that are separated by dots: `hname` (RFC 952), whose labels may also begin with a
/// digit (RFC 1123, section 2.1).
pub fn is_domain(text: &str) -> bool {
    text.len() <= MAX_NAME && text.split('.').all(is_label)
}

/// Matches letters, digits and hyphens, with no hyphen at either end.
pub fn is_label(text: &str) -> bool {
    (1..=MAX_LABEL).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

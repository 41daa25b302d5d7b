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

/// Matches `scheme ":" hier-part [ "?" query ] [ "#" fragment ]` (RFC 3986, section 3).
pub fn is_absolute(text: &str, letters: ExtraChars) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    is_scheme(scheme) && Parts::of(rest).are_well_formed(letters)
}

/// Matches `URI-reference` (RFC 3986, section 4.1): the same, or without a scheme.
pub fn is_reference(text: &str, letters: ExtraChars) -> bool {
    is_absolute(text, letters) || {
        let parts = Parts::of(text);
        // A colon in the first segment would end a scheme (section 4.2).
        let first = parts.path.split('/').next().unwrap_or_default();
        !first.contains(':') && parts.are_well_formed(letters)
    }
}

/// The parts after the scheme.
struct Parts<'t> {
    authority: Option<&'t str>,
    path: &'t str,
    query: &'t str,
    fragment: &'t str,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Self {
        let (rest, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (hierarchy, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = match hierarchy.strip_prefix("//") {
            None => (None, hierarchy),
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
                (Some(authority), path)
            }
        };
        Self {
            authority,
            path,
            query,
            fragment,
        }
    }

    fn are_well_formed(&self, letters: ExtraChars) -> bool {
        let anywhere = letters.anywhere;
        self.authority
            .is_none_or(|text| is_authority(text, anywhere))
            && consists_of(self.path, ":@/", anywhere)
            && consists_of(self.query, ":@/?", |c| anywhere(c) || (letters.in_query)(c))
            && consists_of(self.fragment, ":@/?", anywhere)
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Matches `[ userinfo "@" ] host [ ":" port ]` (RFC 3986, section 3.2).
fn is_authority(text: &str, letters: fn(char) -> bool) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((literal, port)) => {
            if !is_ip_literal(literal) || !(port.is_empty() || port.starts_with(':')) {
                return false;
            }
            ("", port.strip_prefix(':').unwrap_or_default())
        }
        None => host.rsplit_once(':').unwrap_or((host, "")),
    };
    consists_of(user, ":", letters)
        && consists_of(host, "", letters)
        && port.bytes().all(|byte| byte.is_ascii_digit())
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
                && consists_of(address, ":", |_| false)
        }
        None => text.parse::<std::net::Ipv6Addr>().is_ok(),
    }
}

/// Returns whether a text has only unreserved characters, sub-delimiters, percent-encoded bytes,
/// `marks`, and `letters` outside ASCII.
fn consists_of(text: &str, marks: &str, letters: impl Fn(char) -> bool) -> bool {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let is_valid = match c {
            '%' => is_hex(chars.next()) && is_hex(chars.next()),
            c if c.is_ascii() => {
                c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=".contains(c) || marks.contains(c)
            }
            c => letters(c),
        };
        if !is_valid {
            return false;
        }
    }
    true
}

fn is_hex(digit: Option<char>) -> bool {
    digit.is_some_and(|digit| digit.is_ascii_hexdigit())
}

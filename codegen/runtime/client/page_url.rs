//! The URLs of pages: references in a response are resolved (RFC 3986, section 5.2), and never
//! lead to another origin, which would receive the credentials.

use http::Uri;
use http::uri::Scheme;
use percent_encoding::{percent_decode_str, utf8_percent_encode};

use crate::runtime::request::path::RESERVED;

/// A reference that is not followed.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// It leads to this other origin.
    Origin(String),
    /// It is not the reference of a URL.
    Invalid,
}

/// Returns the URL that a reference leads to from the page at `base`, without a fragment.
///
/// # Errors
/// Returns an error if it is not valid, or leads to another origin (RFC 6454, section 4).
pub(crate) fn resolved(base: &Uri, reference: &str) -> Result<Uri, Refusal> {
    let reference = reference.split('#').next().unwrap_or_default();
    // URL parsers read a backslash as a slash, and drop some white space.
    let is_odd = |c: char| c == '\\' || c.is_whitespace() || c.is_control();
    if reference.contains(is_odd) {
        return Err(Refusal::Invalid);
    }
    let url: Uri = absolute(base, reference)
        .parse()
        .map_err(|_| Refusal::Invalid)?;
    let (Some(here), Some(there)) = (Origin::of(base), Origin::of(&url)) else {
        return Err(Refusal::Invalid);
    };
    if here != there {
        return Err(Refusal::Origin(there.to_string()));
    }
    // The same page has the same URL, however its origin is written.
    let mut parts = base.clone().into_parts();
    parts.path_and_query = url.path_and_query().cloned();
    Uri::from_parts(parts).map_err(|_| Refusal::Invalid)
}

/// Returns the text of the URL that a reference leads to.
fn absolute(base: &Uri, reference: &str) -> String {
    let scheme = base.scheme_str().unwrap_or_default();
    let authority = base.authority().map_or("", |authority| authority.as_str());
    if has_scheme(reference) {
        return reference.to_owned();
    }
    if reference.starts_with("//") {
        return format!("{scheme}:{reference}");
    }
    let (path, query) = match reference.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (reference, None),
    };
    let (path, query) = match path {
        "" => (base.path().to_owned(), query.or(base.query())),
        path if path.starts_with('/') => (without_dots(path), query),
        path => {
            let folder = base
                .path()
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder);
            (without_dots(&format!("{folder}/{path}")), query)
        }
    };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{authority}{path}{query}")
}

/// Returns whether a reference begins with a scheme (RFC 3986, section 3.1).
fn has_scheme(reference: &str) -> bool {
    let is_of_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let rest = reference.trim_start_matches(is_of_scheme);
    rest.starts_with(':') && reference.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Removes the segments `.` and `..` from an absolute path (RFC 3986, section 5.2.4).
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut is_folder = false;
    for segment in path.split('/').skip(1) {
        is_folder = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            segment => kept.push(segment),
        }
    }
    let end = if is_folder && !kept.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{end}", kept.join("/"))
}

/// The origin of a URL, in lower case.
#[derive(PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: String,
    host: String,
    port: Option<u16>,
}

impl Origin {
    /// Returns the origin of a URL of HTTP. A URL with a user name or a password has none.
    pub(crate) fn of(url: &Uri) -> Option<Self> {
        let (scheme, authority) = (url.scheme()?, url.authority()?);
        let default = match scheme {
            it if *it == Scheme::HTTP => 80,
            it if *it == Scheme::HTTPS => 443,
            _ => return None,
        };
        let is_plain = !authority.as_str().contains('@') && !authority.host().is_empty();
        is_plain.then(|| Self {
            scheme: scheme.as_str().to_ascii_lowercase(),
            host: authority.host().to_ascii_lowercase(),
            port: authority.port_u16().filter(|port| *port != default),
        })
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// Returns the value of a query parameter.
pub(crate) fn parameter(url: &Uri, name: &str) -> Option<String> {
    let mut pairs = url.query()?.split('&');
    let pair = pairs.find(|pair| has_name(pair, name))?;
    let (_, value) = pair.split_once('=')?;
    Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
}

/// Returns a query parameter as it is sent.
pub(crate) fn pair(name: &str, value: &str) -> String {
    let encoded = |text| utf8_percent_encode(text, RESERVED);
    format!("{}={}", encoded(name), encoded(value))
}

/// Returns the pair of a query parameter as it is in a URL.
pub(crate) fn pair_in<'u>(url: &'u Uri, name: &str) -> Option<&'u str> {
    let mut pairs = url.query()?.split('&');
    pairs.find(|pair| has_name(pair, name))
}

/// Returns a URL in which `pair` replaces the query parameter of this name.
pub(crate) fn with_pair(url: &str, name: &str, pair: Option<&str>) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let others = query.split('&');
    let others = others.filter(|other| !other.is_empty() && !has_name(other, name));
    let pairs: Vec<_> = others.chain(pair).collect();
    match pairs.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{}", pairs.join("&")),
    }
}

fn has_name(pair: &str, name: &str) -> bool {
    let encoded = pair.split('=').next().unwrap_or_default();
    percent_decode_str(encoded).decode_utf8_lossy() == name
}

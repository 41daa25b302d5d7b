//! Paths whose parameters never leave their segment.
//!
//! Every byte outside RFC 3986's `unreserved` is percent-encoded (OpenAPI 3.0.3, parameter style
//! `simple`; RFC 6570, section 3.2.2), so neither `/` nor `?` nor `%` in a value can change the
//! path. Values that no encoding can protect are invalid: servers and URL parsers resolve `.` and
//! `..`, even if they are encoded as `%2E`.

use std::fmt;

use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// All but `ALPHA / DIGIT / "-" / "." / "_" / "~"`.
pub const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The requirement for a path segment, for messages.
pub const VALID_SEGMENT: &str = "a non-empty path segment other than `.` and `..`";

/// A path under construction, after the URL of its server, if it has one.
#[derive(Default)]
pub struct Path(String);

/// Writes nothing of the values, which may be secrets.
impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Path").finish_non_exhaustive()
    }
}

impl Path {
    /// Creates a path below the URL of a server, which has no trailing slash.
    pub fn below(base_url: &str) -> Self {
        // Most paths fit, so that the text is moved into the request without being copied.
        let mut text = String::with_capacity(base_url.len() + 192);
        text.push_str(base_url);
        Self(text)
    }

    /// Appends literal text.
    pub fn literal(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// Appends the percent-encoded text of a value.
    pub fn value(&mut self, text: &str) {
        match is_plain(text) {
            true => self.0.push_str(text),
            false => self.0.extend(utf8_percent_encode(text, RESERVED)),
        }
    }

    /// Returns the length of what is written so far.
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// Returns what is written after this length.
    pub fn written_since(&self, length: usize) -> &str {
        self.0.get(length..).unwrap_or_default()
    }

    /// Returns the URL of the server, if there is one, and the path.
    pub fn finish(self) -> String {
        self.0
    }
}

/// Returns whether a text can be part of a path segment; `before` and `after` are the text of the
/// template around it in the same segment.
pub fn is_segment(value: &str, before: &str, after: &str) -> bool {
    let dots = before.len() + value.len() + after.len() <= 2
        && [before, value, after]
            .iter()
            .all(|part| part.bytes().all(|byte| byte == b'.'));
    !value.is_empty() && !dots
}

/// Returns whether a text has only characters that neither a URL nor a form encodes, as most have.
pub(crate) fn is_plain(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() | matches!(byte, b'-' | b'.' | b'_');
    // Without an early return, the loop is vectorized.
    text.bytes().fold(true, |all, byte| all & is_plain(byte))
}

/// Converts a URL into the URI of a request.
pub(crate) fn to_uri(url: String) -> Result<Uri, Violations> {
    let length = url.len();
    Uri::try_from(url).map_err(|_| {
        let mut found = Violations::default();
        let limit = "short enough for a URL";
        found.push(
            &Location::Name("path"),
            "length",
            limit,
            format_args!("{length} bytes"),
        );
        found
    })
}

//! Paths: values that stand in a segment and never leave it.
//!
//! Every byte outside RFC 3986's `unreserved` is percent-encoded (OpenAPI 3.0.3, parameter
//! style `simple`; RFC 6570, section 3.2.2), so neither `/` nor `?` nor `%` in a value can
//! change the path. The values that no encoding can protect are refused: servers and URL
//! parsers take `.` and `..` for steps in the tree, even as `%2E`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::runtime::request::scalar::Scalar;
use crate::runtime::validation::validate::{At, Violations};

/// All but `ALPHA / DIGIT / "-" / "." / "_" / "~"`.
pub const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A path that is being written, behind the URL of its server where it has one.
#[derive(Debug, Default)]
pub struct Path(String);

impl Path {
    /// A path of the server with this URL, which ends without a slash.
    pub fn below(base_url: &str) -> Self {
        // Most paths fit, so that the text is moved into the request without a copy.
        let mut text = String::with_capacity(base_url.len() + 192);
        text.push_str(base_url);
        Self(text)
    }

    /// Appends a part of the template as it is.
    pub fn literal(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// Appends the text of a value, encoded.
    pub fn value(&mut self, text: &str) {
        self.0.extend(utf8_percent_encode(text, RESERVED));
    }

    /// The URL of the server, if there is one, and the path.
    pub fn finish(self) -> String {
        self.0
    }
}

/// Checks whether a value can stand in a segment; `before` and `after` are what the template
/// has around it in the same segment.
pub fn within<T: Scalar>(
    before: &'static str,
    after: &'static str,
) -> impl Fn(&T, &At<'_>, &mut Violations) {
    move |value, at, found| check(&value.text(), before, after, at, found)
}

/// Checks whether a value can be a segment.
pub fn segment(value: &impl Scalar, at: &At<'_>, found: &mut Violations) {
    check(&value.text(), "", "", at, found);
}

fn check(value: &str, before: &str, after: &str, at: &At<'_>, found: &mut Violations) {
    let dots = before.len() + value.len() + after.len() <= 2
        && [before, value, after]
            .iter()
            .all(|part| part.bytes().all(|byte| byte == b'.'));
    if value.is_empty() || dots {
        const LIMIT: &str = "one segment of a path: not empty, not `.`, not `..`";
        found.push(at, "segment", LIMIT, value);
    }
}

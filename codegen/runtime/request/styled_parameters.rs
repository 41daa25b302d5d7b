//! Parameters with a style, in each location of a request.

use crate::runtime::json::encode::Encode;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::input::Input;
use crate::runtime::request::parameter_expansion::{in_cookie, in_header, in_path, in_query};
use crate::runtime::request::path::{VALID_SEGMENT, is_segment};
use crate::runtime::request::style::{Style, StyleKind, Styled};
use crate::runtime::request::style_expansion::Pair;
use crate::runtime::request::styled_value::{expand, pairs};

impl RequestBuilder {
    /// Appends the value of a parameter to the path.
    pub fn styled_segment(&mut self, name: &str, value: &dyn Encode, style: Style) {
        let text = expand(self, name, value, |value| in_path(name, value, style));
        match text.as_deref() {
            // No encoding protects these: URL parsers resolve them, also if they are encoded.
            Some(text) if !is_segment(&text.replace("%2E", ".").replace("%2e", "."), "", "") => {
                self.violation(name, "segment", VALID_SEGMENT, text);
            }
            Some(text) => self.encoded_segment(text),
            None => {}
        }
    }

    /// Appends the value of a parameter to the query.
    pub fn styled_query(&mut self, name: &str, value: &dyn Encode, style: Style) {
        for pair in pairs(self, name, value, style) {
            self.encoded_query(&in_query(&pair, style));
        }
    }

    /// Sets a header to the value of a parameter, which is not encoded.
    pub fn styled_header(&mut self, name: &'static str, value: &dyn Encode, style: Style) {
        let line = expand(self, name, value, |value| in_header(value, style));
        if let Some(Some(line)) = line {
            self.header_line(name, &line);
        }
    }

    /// Adds cookies for the value of a parameter.
    pub fn styled_cookie(&mut self, name: &str, value: &dyn Encode, style: Style) {
        for pair in pairs(self, name, value, style) {
            if style.kind == StyleKind::Cookie {
                self.plain_cookie(name, &pair);
            } else {
                let (name, value) = in_cookie(&pair, style);
                self.encoded_cookie(&name, &value);
            }
        }
    }

    /// Adds a cookie as it is. What cannot be in a cookie is a violation (RFC 6265, section 4.1.1).
    fn plain_cookie(&mut self, name: &str, pair: &Pair) {
        let value = pair.parts.join(",");
        let invalid = match (is_token(&pair.name), is_cookie_value(&value)) {
            (false, _) => &pair.name,
            (true, false) => &value,
            (true, true) => return self.encoded_cookie(&pair.name, &value),
        };
        let limit = "only characters that a cookie can have; others must be escaped as the API \
                     defines it";
        self.violation(name, "cookie", limit, invalid);
    }
}

/// Returns whether a text can be the name of a cookie (RFC 6265, section 4.1.1; RFC 9110, section
/// 5.6.2).
fn is_token(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

/// Returns whether a text can be the value of a cookie: it has only characters that RFC 6265 (section
/// 4.1.1) allows, or commas, which the style puts between items, and may be in quotes.
fn is_cookie_value(text: &str) -> bool {
    let inner = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let mut bytes = inner.unwrap_or(text).bytes();
    bytes.all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b';' | b'\\'))
}

impl<T: Encode> Input for Styled<'_, T> {
    fn segment(&self, name: &str, _before: &str, _after: &str, request: &mut RequestBuilder) {
        if request.is_writing() {
            request.styled_segment(name, self.0, self.1);
        }
    }

    fn query(&self, name: &str, request: &mut RequestBuilder) {
        request.styled_query(name, self.0, self.1);
    }

    fn header(&self, name: &'static str, request: &mut RequestBuilder) {
        request.styled_header(name, self.0, self.1);
    }

    fn cookie(&self, name: &str, request: &mut RequestBuilder) {
        request.styled_cookie(name, self.0, self.1);
    }
}

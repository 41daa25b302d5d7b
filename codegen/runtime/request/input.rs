//! The values of a request: how each is written, and the functions that validate and write them.

use crate::runtime::json::scan;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::path::{VALID_SEGMENT, is_segment};
use crate::runtime::request::scalar::Scalars;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// The value of a parameter, in each location of a request.
pub trait Input: Validate {
    /// Returns whether the value is known to be valid, and to be a segment in any path. This is how
    /// a valid request is recognized, without a look at the names and the text around its values.
    fn is_valid_segment(&self) -> bool {
        false
    }

    /// Appends the value to the path; `before` and `after` are the text around it in its segment.
    fn segment(&self, name: &str, before: &str, after: &str, request: &mut RequestBuilder);

    /// Appends the value to the query.
    fn query(&self, name: &str, request: &mut RequestBuilder);

    /// Sets a header to the value.
    fn header(&self, name: &'static str, request: &mut RequestBuilder);

    /// Adds the value as a cookie.
    fn cookie(&self, name: &str, request: &mut RequestBuilder);
}

/// Scalar values are written as plain texts.
impl<T: Scalars + Validate> Input for T {
    fn is_valid_segment(&self) -> bool {
        let mut found = Violations::counting();
        self.validate_at(&Location::Root, &mut found);
        let mut is_valid = found.is_empty();
        self.each(&mut |text| is_valid &= is_segment(text, "", ""));
        is_valid
    }

    fn segment(&self, name: &str, before: &str, after: &str, request: &mut RequestBuilder) {
        self.each(&mut |text| {
            if !is_segment(text, before, after) && !request.is_invalid(name) {
                request.violation(name, "segment", VALID_SEGMENT, text);
            }
            request.segment(text);
        });
    }

    fn query(&self, name: &str, request: &mut RequestBuilder) {
        request.query_texts(name, self);
    }

    fn header(&self, name: &'static str, request: &mut RequestBuilder) {
        request.header_texts(name, self);
    }

    fn cookie(&self, name: &str, request: &mut RequestBuilder) {
        request.cookie_texts(name, self);
    }
}

impl RequestBuilder {
    /// Writes the path: a template with the names of parameters in braces, and their values in the
    /// order of the template.
    #[inline]
    pub fn path_parameters(&mut self, template: &str, values: &[&dyn Input]) {
        if self.is_writing() || !values.iter().all(|value| value.is_valid_segment()) {
            self.write_path(template, values);
        }
    }

    fn write_path(&mut self, template: &str, values: &[&dyn Input]) {
        let mut rest = template;
        let mut values = values.iter();
        while let Some((literal, name, after)) = next_name(rest) {
            self.path(literal);
            let before = beginning_of_segment(literal);
            if let Some(value) = values.next() {
                self.validate(name, *value);
                let after = end_of_segment(after);
                match self.is_secret(name) && self.is_writing() {
                    true => self.secret_in_url(|url| value.segment(name, before, after, url)),
                    false => value.segment(name, before, after, self),
                }
            }
            rest = after;
        }
        self.path(rest);
    }

    /// Writes a parameter in the query.
    pub fn query(&mut self, name: &str, value: &dyn Input) {
        self.validate(name, value);
        match self.is_secret(name) {
            _ if !self.is_writing() => {}
            true => self.secret_in_url(|url| value.query(name, url)),
            false => value.query(name, self),
        }
    }

    /// Writes a parameter in a header.
    pub fn header(&mut self, name: &'static str, value: &dyn Input) {
        self.validate(name, value);
        if self.is_writing() {
            value.header(name, self);
            if self.is_secret(name) {
                self.mark_header(name);
            }
        }
    }

    /// Writes a parameter in a cookie.
    pub fn cookie(&mut self, name: &str, value: &dyn Input) {
        self.validate(name, value);
        if self.is_writing() {
            value.cookie(name, self);
            if self.is_secret(name) {
                self.mark_cookies();
            }
        }
    }
}

/// Returns the text before the next name in a template, the name, and the text after it.
fn next_name(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = split_once(template, b'{')?;
    let (name, after) = split_once(rest, b'}')?;
    Some((before, name, after))
}

/// Splits a short text at an ASCII character. Unlike the function of `str`, it has no search to set
/// up, which takes longer than most of these searches.
fn split_once(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = scan::position(text.as_bytes(), at)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Returns the segment that the text before a name in a template begins.
fn beginning_of_segment(literal: &str) -> &str {
    let slash = literal.bytes().rposition(|byte| byte == b'/');
    literal
        .get(slash.map_or(0, |slash| slash + 1)..)
        .unwrap_or_default()
}

/// Returns the rest of the segment of a template, without other parameters: these could be a dot
/// as well.
fn end_of_segment(template: &str) -> &str {
    let end = template
        .bytes()
        .position(|byte| byte == b'/' || byte == b'{');
    template
        .get(..end.unwrap_or(template.len()))
        .unwrap_or_default()
}

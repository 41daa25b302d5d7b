//! Parameters with a style, in each location of a request.

use serde::Serialize;

use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::input::Input;
use crate::runtime::request::parameter_expansion::{in_header, in_path, in_query};
use crate::runtime::request::path::VALID_SEGMENT;
use crate::runtime::request::style::{Style, Styled};
use crate::runtime::request::styled_value::{expand, pairs};
use crate::runtime::validation::validate::Validate;

impl RequestBuilder {
    /// Appends the value of a parameter to the path.
    pub fn styled_segment(&mut self, name: &str, value: &impl Serialize, style: Style) {
        let text = expand(self, name, value, |value| in_path(name, value, style));
        match text.as_deref() {
            // No encoding protects these: URL parsers resolve them.
            Some(text @ ("" | "." | "..")) => {
                self.violation(name, "segment", VALID_SEGMENT, text);
            }
            Some(text) => self.encoded_segment(text),
            None => {}
        }
    }

    /// Appends the value of a parameter to the query.
    pub fn styled_query(&mut self, name: &str, value: &impl Serialize, style: Style) {
        for pair in pairs(self, name, value, style) {
            self.encoded_query(&in_query(&pair, style));
        }
    }

    /// Sets a header to the value of a parameter, which is not encoded.
    pub fn styled_header(&mut self, name: &'static str, value: &impl Serialize, style: Style) {
        let line = expand(self, name, value, |value| in_header(value, style));
        if let Some(Some(line)) = line {
            self.header_line(name, &line);
        }
    }

    /// Adds cookies for the value of a parameter.
    pub fn styled_cookie(&mut self, name: &str, value: &impl Serialize, style: Style) {
        for pair in pairs(self, name, value, style) {
            let text = in_query(&pair, style);
            let (name, value) = text.split_once('=').unwrap_or((&text, ""));
            self.encoded_cookie(name, value);
        }
    }
}

impl<T: Serialize + Validate> Input for Styled<'_, T> {
    fn segment(&self, name: &str, _before: &str, _after: &str, request: &mut RequestBuilder) {
        if !request.only_validates {
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

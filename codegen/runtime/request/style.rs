//! Styles: how lists, objects and other values that are more than one text are sent as
//! parameters (OpenAPI 3.0.3, Parameter Object: "Style Values").
//!
//! Single texts, and lists of them where each stands under its name, need none of this.
//! Everything else is looked at as the JSON that it is, in the order of its fields.

use serde::Serialize;

use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::Builder;
use crate::runtime::request::style_expansion::{Nested, Pair, in_header, in_path, pairs};

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The kind of style.
    pub kind: Kind,
    /// Whether the parts of a list or an object are sent one by one (`explode`).
    pub explode: bool,
    /// Whether characters that URLs reserve stay as they are (`allowReserved`).
    pub allow_reserved: bool,
}

/// The styles of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Kind {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// The text of the value as JSON.
    Json,
    /// A list item by item, objects as JSON, and all else as text.
    Mixed,
}

impl Style {
    /// A style whose values are encoded.
    pub const fn new(kind: Kind, explode: bool) -> Self {
        Self {
            kind,
            explode,
            allow_reserved: false,
        }
    }

    /// The same style, with the characters that URLs reserve left as they are.
    #[must_use]
    pub const fn with_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// What stands between the parts of a value: of these, a URL has only the comma as it is.
    pub const fn mark(self) -> &'static str {
        match self.kind {
            Kind::SpaceDelimited => "%20",
            Kind::PipeDelimited => "%7C",
            _ => ",",
        }
    }
}

/// Style `simple`.
pub const SIMPLE: Style = Style::new(Kind::Simple, false);
/// Style `simple`, exploded.
pub const SIMPLE_EXPLODED: Style = Style::new(Kind::Simple, true);
/// Style `label`.
pub const LABEL: Style = Style::new(Kind::Label, false);
/// Style `label`, exploded.
pub const LABEL_EXPLODED: Style = Style::new(Kind::Label, true);
/// Style `matrix`.
pub const MATRIX: Style = Style::new(Kind::Matrix, false);
/// Style `matrix`, exploded.
pub const MATRIX_EXPLODED: Style = Style::new(Kind::Matrix, true);
/// Style `form`.
pub const FORM: Style = Style::new(Kind::Form, false);
/// Style `form`, exploded.
pub const FORM_EXPLODED: Style = Style::new(Kind::Form, true);
/// Style `spaceDelimited`.
pub const SPACE_DELIMITED: Style = Style::new(Kind::SpaceDelimited, false);
/// Style `pipeDelimited`.
pub const PIPE_DELIMITED: Style = Style::new(Kind::PipeDelimited, false);
/// Style `deepObject`.
pub const DEEP_OBJECT: Style = Style::new(Kind::DeepObject, true);
/// JSON, whatever the value.
pub const JSON: Style = Style::new(Kind::Json, true);
/// Texts as they are, and objects as JSON.
pub const MIXED: Style = Style::new(Kind::Mixed, true);

impl Builder {
    /// Appends the value of a parameter to the path.
    pub fn styled_segment(&mut self, name: &str, value: &impl Serialize, style: Style) {
        let text = self.written(name, value, |value| in_path(name, value, style));
        match text.as_deref() {
            // No encoding protects these: URL parsers take them for steps in the tree.
            Some(text @ ("" | "." | "..")) => {
                let limit = "one segment of a path: not empty, not `.`, not `..`";
                self.violation(name, "segment", limit, text);
            }
            Some(text) => self.encoded_segment(text),
            None => {}
        }
    }

    /// Appends the value of a parameter to the query.
    pub fn styled_query(&mut self, name: &str, value: &impl Serialize, style: Style) {
        for pair in self.pairs(name, value, style) {
            self.encoded_query(&pair.encoded(style));
        }
    }

    /// Sets a header to the value of a parameter, which is not encoded.
    pub fn styled_header(&mut self, name: &'static str, value: &impl Serialize, style: Style) {
        let line = self.written(name, value, |value| in_header(value, style));
        if let Some(Some(line)) = line {
            self.header_line(name, &line);
        }
    }

    /// Adds cookies for the value of a parameter.
    pub fn styled_cookie(&mut self, name: &str, value: &impl Serialize, style: Style) {
        for pair in self.pairs(name, value, style) {
            let text = pair.encoded(style);
            let (name, value) = text.split_once('=').unwrap_or((&text, ""));
            self.encoded_cookie(name, value);
        }
    }

    /// The value as names and texts; none, and a violation, where that cannot be.
    pub(crate) fn pairs(&mut self, name: &str, value: &impl Serialize, style: Style) -> Vec<Pair> {
        self.written(name, value, |value| pairs(name, value, style))
            .unwrap_or_default()
    }

    /// What `write` makes of a value; none, and a violation, where that cannot be.
    pub(crate) fn written<T>(
        &mut self,
        name: &str,
        value: &impl Serialize,
        write: impl FnOnce(&Json<'_>) -> Result<T, Nested>,
    ) -> Option<T> {
        let text = serde_json::to_string(value);
        let written = match &text {
            Ok(text) => serde_json::from_str(text).map(|value| write(&value)),
            Err(error) => {
                self.violation(name, "type", "a value of JSON", error.to_string());
                return None;
            }
        };
        match written {
            Ok(Ok(written)) => return Some(written),
            Ok(Err(Nested)) => {
                let limit = "without a list or an object inside of another one, which this \
                             style cannot send";
                self.violation(name, "style", limit, format_args!("one with such"));
            }
            Err(error) => self.violation(name, "type", "a value of JSON", error.to_string()),
        }
        None
    }
}

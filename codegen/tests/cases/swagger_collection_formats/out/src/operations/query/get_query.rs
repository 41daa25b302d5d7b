use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;

/// `GET /query`
///
/// # Responses
/// - `204`: Received.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetQuery {
    /// Omitted if empty.
    pub default: Vec<String>,
    /// Omitted if empty.
    pub csv: Vec<String>,
    /// Omitted if empty.
    pub ssv: Vec<String>,
    /// Omitted if empty.
    pub tsv: Vec<String>,
    /// Omitted if empty.
    pub pipes: Vec<String>,
    /// Omitted if empty.
    pub multi: Vec<String>,
    /// Omitted if empty.
    pub rows: Vec<Vec<i64>>,
    /// Omitted if empty.
    pub pages: Vec<Vec<i64>>,
}

impl GetQuery {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Omitted if empty.
    pub fn default(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.default = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn csv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn ssv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ssv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn tsv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tsv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn pipes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pipes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn multi(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.multi = value.into_iter().map(Into::into).collect();
        self
    }

    /// Omitted if empty.
    pub fn rows(mut self, value: Vec<Vec<i64>>) -> Self {
        self.rows = value;
        self
    }

    /// Omitted if empty.
    pub fn pages(mut self, value: Vec<Vec<i64>>) -> Self {
        self.pages = value;
        self
    }
}

impl operation::Operation for GetQuery {
    const ID: &'static str = "getQuery";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/query";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("default", &style::FORM.of(&self.default));
        request.query("csv", &style::FORM.of(&self.csv));
        request.query("ssv", &style::SPACE_DELIMITED.of(&self.ssv));
        request.query("tsv", &style::TAB_DELIMITED.of(&self.tsv));
        request.query("pipes", &style::PIPE_DELIMITED.of(&self.pipes));
        request.query("multi", &self.multi);
        request.query("rows", &style::PIPE_DELIMITED.with_inner(',').of(&self.rows));
        request.query("pages", &style::FORM_EXPLODED.with_inner(' ').of(&self.pages));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

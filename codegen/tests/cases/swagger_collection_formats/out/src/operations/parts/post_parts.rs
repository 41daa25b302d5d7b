use crate::runtime::client::operation;
use crate::runtime::request::{builder, multipart, style};
use crate::runtime::response::raw_response;

/// `POST /parts`
///
/// # Responses
/// - `204`: Received.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostParts {
    /// Sent as the part `csv`; omitted if empty.
    pub csv: Vec<String>,
    /// Sent as the part `ssv`; omitted if empty.
    pub ssv: Vec<String>,
    /// Sent as the part `tsv`; omitted if empty.
    pub tsv: Vec<String>,
    /// Sent as the part `pipes`; omitted if empty.
    pub pipes: Vec<String>,
    /// Sent as the part `multi`; omitted if empty.
    pub multi: Vec<String>,
}

impl PostParts {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the part `csv`; omitted if empty.
    pub fn csv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `ssv`; omitted if empty.
    pub fn ssv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ssv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `tsv`; omitted if empty.
    pub fn tsv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tsv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `pipes`; omitted if empty.
    pub fn pipes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pipes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `multi`; omitted if empty.
    pub fn multi(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.multi = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for PostParts {
    const ID: &'static str = "postParts";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/parts";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut parts = multipart::Multipart::new();
        parts.styled("csv", &self.csv, style::FORM, request);
        parts.styled("ssv", &self.ssv, style::SPACE_DELIMITED, request);
        parts.styled("tsv", &self.tsv, style::TAB_DELIMITED, request);
        parts.styled("pipes", &self.pipes, style::PIPE_DELIMITED, request);
        parts.text("multi", None, &self.multi);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;

/// `GET /header`
///
/// # Responses
/// - `200`: The same headers.
///
/// Response headers:
///
/// - [`X-Csv`](crate::headers::X_CSV)
/// - [`X-Ssv`](crate::headers::X_SSV)
/// - [`X-Tsv`](crate::headers::X_TSV)
/// - [`X-Pipes`](crate::headers::X_PIPES)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetHeader {
    /// Sent as the header `X-Csv`; omitted if empty.
    pub x_csv: Vec<String>,
    /// Sent as the header `X-Ssv`; omitted if empty.
    pub x_ssv: Vec<String>,
    /// Sent as the header `X-Tsv`; omitted if empty.
    pub x_tsv: Vec<String>,
    /// Sent as the header `X-Pipes`; omitted if empty.
    pub x_pipes: Vec<String>,
}

impl GetHeader {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the header `X-Csv`; omitted if empty.
    pub fn x_csv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_csv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the header `X-Ssv`; omitted if empty.
    pub fn x_ssv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_ssv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the header `X-Tsv`; omitted if empty.
    pub fn x_tsv(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_tsv = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the header `X-Pipes`; omitted if empty.
    pub fn x_pipes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_pipes = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for GetHeader {
    const ID: &'static str = "getHeader";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/header";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.header("x-csv", &self.x_csv);
        request.header("x-ssv", &style::SPACE_DELIMITED.of(&self.x_ssv));
        request.header("x-tsv", &style::TAB_DELIMITED.of(&self.x_tsv));
        request.header("x-pipes", &style::PIPE_DELIMITED.of(&self.x_pipes));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

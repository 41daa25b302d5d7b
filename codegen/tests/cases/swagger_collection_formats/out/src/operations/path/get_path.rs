use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;

/// `GET /path/{csv}/{ssv}/{tsv}/{pipes}`
///
/// # Responses
/// - `204`: Received.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPath {
    pub csv: Vec<String>,
    pub ssv: Vec<String>,
    pub tsv: Vec<String>,
    pub pipes: Vec<String>,
}

impl GetPath {
    /// Creates a request with its required values.
    pub fn new(
        csv: impl IntoIterator<Item = impl Into<String>>,
        ssv: impl IntoIterator<Item = impl Into<String>>,
        tsv: impl IntoIterator<Item = impl Into<String>>,
        pipes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            csv: csv.into_iter().map(Into::into).collect(),
            ssv: ssv.into_iter().map(Into::into).collect(),
            tsv: tsv.into_iter().map(Into::into).collect(),
            pipes: pipes.into_iter().map(Into::into).collect(),
        }
    }
}

impl operation::Operation for GetPath {
    const ID: &'static str = "getPath";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/{csv}/{ssv}/{tsv}/{pipes}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                &style::SIMPLE.of(&self.csv),
                &style::SPACE_DELIMITED.of(&self.ssv),
                &style::TAB_DELIMITED.of(&self.tsv),
                &style::PIPE_DELIMITED.of(&self.pipes),
            ],
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

use crate::runtime::client::operation;
use crate::runtime::request::{builder, query_string};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /search`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    /// Sent as the whole query, encoded as JSON.
    pub selector: types::Query,
}

impl Search {
    /// Creates a request with its required values.
    pub fn new(selector: types::Query) -> Self {
        Self { selector }
    }
}

impl operation::Operation for Search {
    const ID: &'static str = "search";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/search";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("selector", &query_string::QueryString::json(&self.selector));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

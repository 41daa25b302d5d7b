//! [`TokenInHeader`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /token-in-header`
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TokenInHeader {
    /// Sent as the header `page_token`.
    pub page_token: Option<String>,
}

impl TokenInHeader {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the header `page_token`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}

impl operation::Operation for TokenInHeader {
    const ID: &'static str = "tokenInHeader";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/token-in-header";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.header("page_token", &self.page_token);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

pub use crate::shapes::BooksNextPageTokenPeiici as Response;

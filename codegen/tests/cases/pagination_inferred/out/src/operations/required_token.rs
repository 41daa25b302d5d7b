//! [`RequiredToken`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /required-token`
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RequiredToken {
    pub page_token: String,
}

impl RequiredToken {
    /// Creates a request with its required values.
    pub fn new(page_token: impl Into<String>) -> Self {
        Self {
            page_token: page_token.into(),
        }
    }
}

impl operation::Operation for RequiredToken {
    const ID: &'static str = "requiredToken";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/required-token";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("page_token", &self.page_token);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

pub use crate::shapes::BooksNextPageTokenPeiici as Response;

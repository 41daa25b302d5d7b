//! [`UrlAsToken`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::format::uri;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /url-as-token`
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UrlAsToken {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

impl UrlAsToken {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

impl operation::Operation for UrlAsToken {
    const ID: &'static str = "urlAsToken";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/url-as-token";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("page_token", &self.page_token);
        request.query("page_size", &self.page_size);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub books: Option<Vec<String>>,
    /// An absolute URI (RFC 3986).
    pub next_page: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn books(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.books = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// An absolute URI (RFC 3986).
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.next_page = Some(value.into());
        self
    }
}

object::object!(Response {
    books: optional "books",
    next_page: optional "next_page" [Format(&uri::FORMAT)],
});

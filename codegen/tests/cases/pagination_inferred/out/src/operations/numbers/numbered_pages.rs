//! [`NumberedPages`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /numbers`
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NumberedPages {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
}

impl NumberedPages {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    pub fn per_page(mut self, value: i64) -> Self {
        self.per_page = Some(value);
        self
    }
}

impl operation::Operation for NumberedPages {
    const ID: &'static str = "numberedPages";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/numbers";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
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
    pub next_page: Option<i64>,
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

    pub fn next_page(mut self, value: i64) -> Self {
        self.next_page = Some(value);
        self
    }
}

object::object!(Response {
    books: optional "books",
    next_page: optional "next_page",
});

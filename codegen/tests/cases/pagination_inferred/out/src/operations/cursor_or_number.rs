//! [`CursorOrNumber`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /cursor-or-number`
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CursorOrNumber {
    pub page: Option<String>,
}

impl CursorOrNumber {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}

impl operation::Operation for CursorOrNumber {
    const ID: &'static str = "cursorOrNumber";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/cursor-or-number";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("page", &self.page);
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

    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.next_page = Some(value.into());
        self
    }
}

object::object!(Response {
    books: optional "books",
    next_page: optional "next_page",
});

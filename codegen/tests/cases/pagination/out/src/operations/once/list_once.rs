//! [`ListOnce`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// Is not a list in pages, although it looks like one.
///
/// `GET /once`
///
/// # Responses
/// - `200`: [`Response`]. All of it.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListOnce {
    pub page_token: Option<String>,
}

impl ListOnce {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}

impl operation::Operation for ListOnce {
    const ID: &'static str = "listOnce";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/once";
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

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub items: Option<Vec<String>>,
    pub next_page_token: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn items(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.items = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

object::object!(Response {
    items: optional "items",
    next_page_token: optional "next_page_token",
});

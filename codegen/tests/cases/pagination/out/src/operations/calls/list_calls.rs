//! [`ListCalls`], and the types inside it.

pub mod response;

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// Lists calls, as Twilio does.
///
/// `GET /calls`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the URL in
/// `/meta/next_page_url`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
/// - `429`: Too many requests.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListCalls {
    /// Sent in the query as `PageSize`.
    pub page_size: Option<i64>,
}

impl ListCalls {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent in the query as `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

impl operation::Operation for ListCalls {
    const ID: &'static str = "listCalls";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/calls";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("PageSize", &self.page_size);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for ListCalls {
    type Item = types::Call;
    const ITEMS: &'static str = "/calls";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Url("/meta/next_page_url");

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.calls
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub calls: Option<Vec<types::Call>>,
    pub errors: Option<Vec<String>>,
    pub meta: response::Meta,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value with its required properties.
    pub fn new(meta: response::Meta) -> Self {
        Self {
            calls: None,
            errors: None,
            meta,
        }
    }

    pub fn calls(mut self, value: impl IntoIterator<Item = types::Call>) -> Self {
        self.calls = Some(value.into_iter().collect());
        self
    }

    pub fn errors(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.errors = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Response {
    calls: optional "calls",
    errors: optional "errors",
    meta: required "meta",
});

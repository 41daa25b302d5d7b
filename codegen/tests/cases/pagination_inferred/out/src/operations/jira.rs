//! [`Jira`], and the types inside it.

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /jira`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the next `startAt`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Jira {
    /// Sent in the query as `startAt`.
    pub start_at: Option<i64>,
    /// Sent in the query as `maxResults`.
    pub max_results: Option<i64>,
}

impl Jira {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent in the query as `startAt`.
    pub fn start_at(mut self, value: i64) -> Self {
        self.start_at = Some(value);
        self
    }

    /// Sent in the query as `maxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

impl operation::Operation for Jira {
    const ID: &'static str = "jira";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/jira";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("startAt", &self.start_at);
        request.query("maxResults", &self.max_results);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for Jira {
    type Item = String;
    const ITEMS: &'static str = "/values";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Offset {
        parameter: "startAt",
        total: Some("/total"),
        more: None,
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.values
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub start_at: Option<i64>,
    pub total: Option<i64>,
    pub values: Option<Vec<String>>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn start_at(mut self, value: i64) -> Self {
        self.start_at = Some(value);
        self
    }

    pub fn total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }

    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Response {
    start_at: optional "startAt",
    total: optional "total",
    values: optional "values",
});

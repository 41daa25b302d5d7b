//! [`Openai`], and the types inside it.

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /openai`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the cursor in `/last_id`, sent
/// as `after`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Openai {
    pub after: Option<String>,
    pub limit: Option<i64>,
}

impl Openai {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }

    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl operation::Operation for Openai {
    const ID: &'static str = "openai";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/openai";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("after", &self.after);
        request.query("limit", &self.limit);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for Openai {
    type Item = String;
    const ITEMS: &'static str = "/data";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Cursor {
        parameter: "after",
        cursor: paged_operation::CursorPlace::Body("/last_id"),
        more: Some("/has_more"),
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.data
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub data: Option<Vec<String>>,
    pub last_id: Option<String>,
    pub has_more: Option<bool>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.data = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn last_id(mut self, value: impl Into<String>) -> Self {
        self.last_id = Some(value.into());
        self
    }

    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }
}

object::object!(Response {
    data: optional "data",
    last_id: optional "last_id",
    has_more: optional "has_more",
});

//! [`Stripe`], and the types inside it.

pub mod response;

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /stripe`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the cursor in `/id` of the
/// last item, sent as `starting_after`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Stripe {
    pub starting_after: Option<String>,
    pub limit: Option<i64>,
}

impl Stripe {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }

    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl operation::Operation for Stripe {
    const ID: &'static str = "stripe";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/stripe";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("starting_after", &self.starting_after);
        request.query("limit", &self.limit);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for Stripe {
    type Item = response::DataItem;
    const ITEMS: &'static str = "/data";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Cursor {
        parameter: "starting_after",
        cursor: paged_operation::CursorPlace::LastItem("/id"),
        more: Some("/has_more"),
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        Some(page.data)
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub data: Vec<response::DataItem>,
    pub has_more: bool,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(data: impl IntoIterator<Item = response::DataItem>, has_more: bool) -> Self {
        Self {
            data: data.into_iter().collect(),
            has_more,
        }
    }
}

object::object!(Response {
    data: required "data",
    has_more: required "has_more",
});

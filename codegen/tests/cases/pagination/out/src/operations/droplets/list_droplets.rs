use crate::runtime::client::{operation, paged_operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// Lists droplets, by numbered pages.
///
/// `GET /droplets`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the next `page`.
///
/// # Responses
/// - `200`: [`Droplets`](crate::types::Droplets). A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListDroplets {
    pub page: Option<i64>,
}

impl ListDroplets {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl operation::Operation for ListDroplets {
    const ID: &'static str = "listDroplets";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/droplets";
    type ResponseBody = types::Droplets;
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

impl paged_operation::PagedOperation for ListDroplets {
    type Item = crate::types::droplets::DropletsItem;
    const ITEMS: &'static str = "/droplets";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Number {
        parameter: "page",
        first: 0,
        more: None,
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        Some(page.droplets)
    }
}

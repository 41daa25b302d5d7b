//! [`Google`], and the types inside it.

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /google`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the cursor in
/// `/next_page_token`, sent as `page_token`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Google {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

impl Google {
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

impl operation::Operation for Google {
    const ID: &'static str = "google";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/google";
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

impl paged_operation::PagedOperation for Google {
    type Item = String;
    const ITEMS: &'static str = "/books";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Cursor {
        parameter: "page_token",
        cursor: paged_operation::CursorPlace::Body("/next_page_token"),
        more: None,
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.books
    }
}

pub use crate::shapes::BooksNextPageTokenPeiici as Response;

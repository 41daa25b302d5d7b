use crate::runtime::client::{operation, paged_operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /github`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the URL of the header `Link`.
///
/// # Responses
/// - `200`: an array of a string. A page.
///
/// Response headers:
///
/// - [`Link`](crate::headers::LINK)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Github {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
}

impl Github {
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

impl operation::Operation for Github {
    const ID: &'static str = "github";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/github";
    type ResponseBody = Vec<String>;
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

impl paged_operation::PagedOperation for Github {
    type Item = String;
    const ITEMS: &'static str = "";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Link;

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        Some(page)
    }
}

//! [`Twilio`], and the types inside it.

pub mod response {
    pub use crate::shapes::NextPageUrlIpumds as Meta;
}

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /twilio`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the URL in
/// `/meta/next_page_url`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Twilio {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
}

impl Twilio {
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

impl operation::Operation for Twilio {
    const ID: &'static str = "twilio";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/twilio";
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

impl paged_operation::PagedOperation for Twilio {
    type Item = String;
    const ITEMS: &'static str = "/conversations";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Url("/meta/next_page_url");

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.conversations
    }
}

pub use crate::shapes::ConversationsMetaItykda as Response;

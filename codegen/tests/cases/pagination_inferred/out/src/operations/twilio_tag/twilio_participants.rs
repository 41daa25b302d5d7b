//! [`TwilioParticipants`], and the types inside it.

pub mod response {
    pub use crate::shapes::NextPageUrlIpumds as Meta;
}

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /twilio/{id}/participants`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the URL in
/// `/meta/next_page_url`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TwilioParticipants {
    pub id: String,
}

impl TwilioParticipants {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl operation::Operation for TwilioParticipants {
    const ID: &'static str = "twilioParticipants";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/twilio/{id}/participants";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.id]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for TwilioParticipants {
    type Item = String;
    const ITEMS: &'static str = "/conversations";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Url("/meta/next_page_url");

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.conversations
    }
}

pub use crate::shapes::ConversationsMetaItykda as Response;

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// Lists messages, with a cursor in the body.
///
/// `GET /messages`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the cursor in
/// `/response_metadata/next~1cursor`, sent as `cursor`.
///
/// # Responses
/// - `200`: [`Messages`](crate::types::Messages). A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListMessages {
    pub cursor: Option<String>,
}

impl ListMessages {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

impl operation::Operation for ListMessages {
    const ID: &'static str = "listMessages";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/messages";
    type ResponseBody = types::Messages;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("cursor", &self.cursor);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for ListMessages {
    type Item = Option<String>;
    const ITEMS: &'static str = "/messages";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Cursor {
        parameter: "cursor",
        cursor: paged_operation::CursorPlace::Body("/response_metadata/next~1cursor"),
        more: Some("/has_more"),
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        page.messages
    }
}

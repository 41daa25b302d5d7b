use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `GET /items`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListItems {
    /// At least 1 item.
    pub tag: Vec<String>,
    /// At least 1 item. Sent as the header `X-Ids`.
    pub x_ids: types::Ids,
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Vec<String>,
}

impl ListItems {
    /// Creates a request with its required values.
    pub fn new(
        x_ids: impl IntoIterator<Item = i64>,
        json: impl IntoIterator<Item = impl Into<String>>,
        tag: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tag: tag.into_iter().map(Into::into).collect(),
            x_ids: x_ids.into_iter().collect(),
            json: json.into_iter().map(Into::into).collect(),
        }
    }
}

impl operation::Operation for ListItems {
    const ID: &'static str = "listItems";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/items";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("tag", checked::value!(self.tag, MinItems(1)));
        request.header("x-ids", checked::value!(self.x_ids, MinItems(1)));
        request.query("json", &style::JSON.of(&self.json));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

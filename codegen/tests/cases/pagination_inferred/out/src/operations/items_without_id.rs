//! [`ItemsWithoutId`], and the types inside it.

pub mod response;

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /items-without-id`
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ItemsWithoutId {
    pub starting_after: Option<String>,
}

impl ItemsWithoutId {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}

impl operation::Operation for ItemsWithoutId {
    const ID: &'static str = "itemsWithoutId";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/items-without-id";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("starting_after", &self.starting_after);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub data: Option<Vec<response::DataItem>>,
    pub has_more: Option<bool>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: impl IntoIterator<Item = response::DataItem>) -> Self {
        self.data = Some(value.into_iter().collect());
        self
    }

    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }
}

object::object!(Response {
    data: optional "data",
    has_more: optional "has_more",
});

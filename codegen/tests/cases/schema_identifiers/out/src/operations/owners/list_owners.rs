//! [`ListOwners`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /owners`
///
/// # Responses
/// - `200`: [`Response`]. The instance of a template in its place, without an identifier.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListOwners {}

impl ListOwners {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ListOwners {
    const ID: &'static str = "listOwners";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/owners";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// A template, of which each use says what the items are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub items: Vec<types::Owner>,
    pub links: Option<crate::types::page::Links>,
    /// The next page with the same items.
    pub next: Option<Box<Response>>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value with its required properties.
    pub fn new(items: impl IntoIterator<Item = types::Owner>) -> Self {
        Self {
            items: items.into_iter().collect(),
            links: None,
            next: None,
        }
    }

    pub fn links(mut self, value: crate::types::page::Links) -> Self {
        self.links = Some(value);
        self
    }

    /// The next page with the same items.
    pub fn next(mut self, value: Response) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

object::object!(Response {
    items: required "items",
    links: optional "links",
    next: optional "next",
});

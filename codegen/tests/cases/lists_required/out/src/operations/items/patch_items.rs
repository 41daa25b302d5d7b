//! [`PatchItems`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PATCH /items`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PatchItems {
    /// Sent as the body, as `application/json`.
    pub body: Body,
}

impl PatchItems {
    /// Creates a request with its required values.
    pub fn new(body: Body) -> Self {
        Self { body }
    }
}

impl From<Body> for PatchItems {
    fn from(body: Body) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for PatchItems {
    const ID: &'static str = "patchItems";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/items";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Body {
    pub tags: Vec<String>,
}

impl Body {
    /// Creates a value with its required properties.
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

object::object!(Body {
    tags: required "tags",
});

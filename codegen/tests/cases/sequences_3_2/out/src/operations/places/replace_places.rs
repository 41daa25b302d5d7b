//! [`ReplacePlaces`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, constrained};

/// `PUT /places`
///
/// # Responses
/// - `204`: Replaced.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReplacePlaces {
    /// At most 2 items. Sent as the body, item by item, as `application/geo+json-seq`.
    pub body: Vec<BodyItem>,
}

impl ReplacePlaces {
    /// Creates a request with its required values.
    pub fn new(body: impl IntoIterator<Item = BodyItem>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl From<Vec<BodyItem>> for ReplacePlaces {
    fn from(body: Vec<BodyItem>) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for ReplacePlaces {
    const ID: &'static str = "replacePlaces";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/places";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("body", &checked::by(&self.body, constrained::rules!(MaxItems(2))));
        request.json_texts("application/geo+json-seq", &self.body);
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
pub struct BodyItem {
    pub name: String,
}

impl BodyItem {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::object!(BodyItem {
    name: required "name",
});

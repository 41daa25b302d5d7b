//! [`Subscribe`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /subscriptions`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Subscribe {}

impl Subscribe {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for Subscribe {
    const ID: &'static str = "subscribe";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/subscriptions";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnChangePayload {
    pub what: Option<String>,
}

#[cfg(feature = "build-responses")]
impl OnChangePayload {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn what(mut self, value: impl Into<String>) -> Self {
        self.what = Some(value.into());
        self
    }
}

object::object!(OnChangePayload {
    what: optional "what",
});

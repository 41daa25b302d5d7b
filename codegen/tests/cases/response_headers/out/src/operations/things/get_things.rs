use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /things`
///
/// # Responses
/// - `200`: Here.
///
/// Response headers:
///
/// - `Access-Control-Allow-Origin`
/// - [`X-Rate-Limit`](crate::headers::X_RATE_LIMIT)\: So many calls are left in `this` hour.
/// - [`Last-Changed`](crate::headers::LAST_CHANGED)\: When.
/// - [`X-Kinds`](crate::headers::X_KINDS)
/// - [`X-Meta`](crate::headers::X_META)
/// - [`X-Odd`](crate::headers::X_ODD)
/// - [`X-Text`](crate::headers::X_TEXT)
/// - [`X-Mood`](crate::headers::X_MOOD)
/// - [`X-Both`](crate::headers::X_BOTH)
/// - [`type`](crate::headers::TYPE)
/// - [`Set-Cookie`](crate::headers::SET_COOKIE)\: The session.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

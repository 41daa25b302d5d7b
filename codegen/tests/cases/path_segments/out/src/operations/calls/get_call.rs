use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /Calls/{Sid}.json`
///
/// # Responses
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetCall {
    /// Sent in the path as `Sid`.
    pub sid: String,
}

impl GetCall {
    /// Creates a request with its required values.
    pub fn new(sid: impl Into<String>) -> Self {
        Self { sid: sid.into() }
    }
}

impl operation::Operation for GetCall {
    const ID: &'static str = "getCall";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/Calls/{Sid}.json";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.sid]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

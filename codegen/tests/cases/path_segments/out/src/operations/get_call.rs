use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `getCall`.
///
/// `GET /Calls/{Sid}.json`
///
/// Defined in `#/paths/~1Calls~1{Sid}.json/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCall {
    /// The parameter `Sid`.
    ///
    /// Sent in the path as `Sid`.
    pub sid: String,
}

request_type::request_type!(GetCall {
    sid: into "Sid" String => path::within("", ".json"),
} and {});

impl operation::Operation for GetCall {
    const ID: &'static str = "getCall";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/Calls/");
        request.segment(&self.sid);
        request.path(".json");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getCall`.
    ///
    /// `GET /Calls/{Sid}.json`; see [`GetCall`].
    fn get_call(request: GetCall);
}

use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `setBlob`.
///
/// `PUT /blob`
///
/// Defined in `#/paths/~1blob/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetBlob {
    /// The request body.
    ///
    /// Sent as the body, as `application/octet-stream`.
    pub body: bytes::Bytes,
}

request_type::request_type!(SetBlob {
    body: into "body" bytes::Bytes,
} and {});

impl operation::Operation for SetBlob {
    const ID: &'static str = "setBlob";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/blob");
        request.body("application/octet-stream", self.body.clone());
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setBlob`.
    ///
    /// `PUT /blob`; see [`SetBlob`].
    fn set_blob(request: SetBlob);
}

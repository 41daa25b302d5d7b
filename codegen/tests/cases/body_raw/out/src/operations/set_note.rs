use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `setNote`.
///
/// `PUT /note`
///
/// Defined in `#/paths/~1note/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetNote {
    /// The request body.
    ///
    /// Sent as the body, as `text/plain`.
    pub body: String,
}

request_type::request_type!(SetNote {
    body: into "body" String,
} and {});

impl operation::Operation for SetNote {
    const ID: &'static str = "setNote";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/note");
        request.text("text/plain", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setNote`.
    ///
    /// `PUT /note`; see [`SetNote`].
    fn set_note(request: SetNote);
}

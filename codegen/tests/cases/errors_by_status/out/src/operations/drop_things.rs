use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `dropThings`.
///
/// `DELETE /things`
///
/// Defined in `#/paths/~1things/delete`.
///
/// # Responses
///
/// - `204`: Gone.
/// - `400`: No.
/// - `499`: Closed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropThings {}

request_type::request_type!(DropThings {} and {});

impl operation::Operation for DropThings {
    const ID: &'static str = "dropThings";
    const METHOD: http::Method = http::Method::DELETE;
    const ACCEPT: &'static str = "text/html, image/png";
    type ResponseBody = ();
    type ErrorBody = DropThingsFailure;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            400 => Err(response.error_text().map(DropThingsFailure::BadRequest)),
            499 => Err(response.error_bytes().map(DropThingsFailure::Status499)),
            _ => Err(response.error_empty()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `dropThings`.
    ///
    /// `DELETE /things`; see [`DropThings`].
    fn drop_things(request: DropThings);
}

/// The body of an error response to [`DropThings`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum DropThingsFailure {
    /// `400`: No.
    BadRequest(String),
    /// `499`: Closed.
    Status499(bytes::Bytes),
}

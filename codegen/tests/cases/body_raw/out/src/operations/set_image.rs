use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;

/// The operation `setImage`.
///
/// `PUT /image`
///
/// Defined in `#/paths/~1image/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetImage {
    /// The request body.
    ///
    /// Sent as the body, as `application/octet-stream` unless the file sets its own media type;
    /// the API accepts `image/*`.
    pub body: file::File,
}

request_type::request_type!(SetImage {
    body: into "body" file::File => validate::value,
} and {});

impl operation::Operation for SetImage {
    const ID: &'static str = "setImage";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/image");
        request.file("application/octet-stream", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setImage`.
    ///
    /// `PUT /image`; see [`SetImage`].
    fn set_image(request: SetImage);
}

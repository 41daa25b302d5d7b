use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `addBlob`.
///
/// `POST /blob`
///
/// Defined in `#/paths/~1blob/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBlob {
    /// The request body.
    ///
    /// Sent as the body, as `application/xml`.
    pub body: Option<bytes::Bytes>,
}

request_type::request_type!(AddBlob {} and {
    /// The request body.
    body: optional into "body" bytes::Bytes,
});

impl operation::Operation for AddBlob {
    const ID: &'static str = "addBlob";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/blob");
        if let Some(body) = &self.body {
            request.body("application/xml", body.clone());
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `addBlob`.
    ///
    /// `POST /blob`; see [`AddBlob`].
    fn add_blob(request: AddBlob);
}

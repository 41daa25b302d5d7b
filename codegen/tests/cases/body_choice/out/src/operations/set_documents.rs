use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `setDocuments`.
///
/// `PUT /documents`
///
/// Defined in `#/paths/~1documents/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetDocuments {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Document>,
}

request_type::request_type!(SetDocuments {} and {
    /// The request body.
    body: optional plain "body" types::Document => validate::value,
});

impl operation::Operation for SetDocuments {
    const ID: &'static str = "setDocuments";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/documents");
        if let Some(body) = &self.body {
            request.json("application/json", body);
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
    /// Calls `setDocuments`.
    ///
    /// `PUT /documents`; see [`SetDocuments`].
    fn set_documents(request: SetDocuments);
}

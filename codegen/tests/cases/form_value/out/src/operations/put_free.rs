use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;

/// The operation `putFree`.
///
/// `PUT /free`
///
/// Defined in `#/paths/~1free/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutFree {
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name.
    pub body: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

request_type::request_type!(PutFree {} and {
    /// The fields of the form.
    body: optional plain "body" std::collections::BTreeMap<String, serde_json::Value>,
});

impl operation::Operation for PutFree {
    const ID: &'static str = "putFree";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/free");
        let mut form = form::Form::new();
        form.fields("body", &self.body, request);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `putFree`.
    ///
    /// `PUT /free`; see [`PutFree`].
    fn put_free(request: PutFree);
}

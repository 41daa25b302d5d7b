use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;

/// The operation `postFree`.
///
/// `POST /free`
///
/// Defined in `#/paths/~1free/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostFree {
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name.
    pub body: std::collections::BTreeMap<String, Vec<i64>>,
}

request_type::request_type!(PostFree {
    body: plain "body" std::collections::BTreeMap<String, Vec<i64>>,
} and {});

impl operation::Operation for PostFree {
    const ID: &'static str = "postFree";
    const METHOD: http::Method = http::Method::POST;
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
    /// Calls `postFree`.
    ///
    /// `POST /free`; see [`PostFree`].
    fn post_free(request: PostFree);
}

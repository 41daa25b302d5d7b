use crate::runtime::client::operation;
use crate::runtime::request::{builder, form, styled_form};
use crate::runtime::response::raw_response;

/// `POST /free`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostFree {
    /// Sent in the form, each field by its name.
    pub body: std::collections::BTreeMap<String, Vec<i64>>,
}

impl PostFree {
    /// Creates a request with its required values.
    pub fn new(body: std::collections::BTreeMap<String, Vec<i64>>) -> Self {
        Self { body }
    }
}

impl operation::Operation for PostFree {
    const ID: &'static str = "postFree";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/free";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("body", &styled_form::Fields(&self.body));
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

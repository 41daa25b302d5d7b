use crate::runtime::client::operation;
use crate::runtime::request::{builder, form, styled_form};
use crate::runtime::response::raw_response;

/// `PUT /free`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutFree {
    /// Sent in the form, each field by its name.
    pub body: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl PutFree {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent in the form, each field by its name.
    pub fn body(mut self, value: std::collections::BTreeMap<String, serde_json::Value>) -> Self {
        self.body = Some(value);
        self
    }
}

impl operation::Operation for PutFree {
    const ID: &'static str = "putFree";
    const METHOD: &'static str = "PUT";
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

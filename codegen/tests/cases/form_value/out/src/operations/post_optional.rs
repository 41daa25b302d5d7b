use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;

/// The operation `postOptional`.
///
/// `POST /optional`
///
/// Defined in `#/paths/~1optional/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostOptional {
    /// The field `name`.
    ///
    /// Sent in the form as `name`.
    pub name: Option<String>,
}

request_type::request_type!(PostOptional {} and {
    /// The field `name`.
    name: optional into "name" String,
});

impl operation::Operation for PostOptional {
    const ID: &'static str = "postOptional";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/optional");
        let mut form = form::Form::new();
        form.field("name", &self.name);
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
    /// Calls `postOptional`.
    ///
    /// `POST /optional`; see [`PostOptional`].
    fn post_optional(request: PostOptional);
}

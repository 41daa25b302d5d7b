use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;

/// The operation `postList`.
///
/// `POST /list`
///
/// Defined in `#/paths/~1list/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostList {
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name; omitted if empty.
    pub body: Vec<String>,
}

request_type::request_type!(PostList {} and {
    /// The fields of the form.
    body: list each_into "body" String,
});

impl operation::Operation for PostList {
    const ID: &'static str = "postList";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/list");
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
    /// Calls `postList`.
    ///
    /// `POST /list`; see [`PostList`].
    fn post_list(request: PostList);
}

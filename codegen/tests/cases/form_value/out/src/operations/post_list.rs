use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;

/// The operation `postList`.
///
/// `POST /list`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1list/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostList {
    /// Fields of the form.
    ///
    /// Sent in the form, each as its key says; not at all if it is empty.
    pub body: Vec<String>,
}

request_type::request_type!(PostList {} and {
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
    /// `POST /list`, see [`PostList`].
    fn post_list(request: PostList);
}

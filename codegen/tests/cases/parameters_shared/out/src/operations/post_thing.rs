use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;

/// The operation `postThing`.
///
/// `POST /things/{id}`
///
/// Defined in `#/paths/~1things~1{id}/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostThing {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: i64,
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: Option<i64>,
    /// The parameter `X-Trace`.
    ///
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<String>,
    /// The parameter `id`.
    ///
    /// Sent in the query as `id`.
    pub id_in_query: Option<i64>,
    /// The parameter `id`.
    ///
    /// Sent as the header `id`.
    pub id_in_header: Option<i64>,
    /// The parameter `id`.
    ///
    /// Sent as the cookie `id`.
    pub id_in_cookie: Option<i64>,
    /// The field `id`.
    ///
    /// Sent in the form as `id`.
    pub id_in_form: Option<i64>,
}

request_type::request_type!(PostThing {
    id: plain "id" i64,
} and {
    /// The parameter `page`.
    page: optional plain "page" i64,
    /// The parameter `X-Trace`.
    x_trace: optional into "X-Trace" String,
    /// The parameter `id`.
    id_in_query: optional plain "id" i64,
    /// The parameter `id`.
    id_in_header: optional plain "id" i64,
    /// The parameter `id`.
    id_in_cookie: optional plain "id" i64,
    /// The field `id`.
    id_in_form: optional plain "id" i64,
});

impl operation::Operation for PostThing {
    const ID: &'static str = "postThing";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things/");
        request.segment(&self.id);
        request.query("page", &self.page);
        request.header("x-trace", &self.x_trace);
        request.query("id", &self.id_in_query);
        request.header("id", &self.id_in_header);
        request.cookie("id", &self.id_in_cookie);
        let mut form = form::Form::new();
        form.field("id", &self.id_in_form);
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
    /// Calls `postThing`.
    ///
    /// `POST /things/{id}`; see [`PostThing`].
    fn post_thing(request: PostThing);
}

use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getThing`.
///
/// `GET /things/{id}`
///
/// Defined in `#/paths/~1things~1{id}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetThing {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: i64,
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: String,
    /// The parameter `x-trace`.
    ///
    /// Sent as the header `x-trace`.
    pub x_trace: Option<i64>,
}

request_type::request_type!(GetThing {
    id: plain "id" i64,
    page: into "page" String,
} and {
    /// The parameter `x-trace`.
    x_trace: optional plain "x-trace" i64,
});

impl operation::Operation for GetThing {
    const ID: &'static str = "getThing";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things/");
        request.segment(&self.id);
        request.query("page", &self.page);
        request.header("x-trace", &self.x_trace);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getThing`.
    ///
    /// `GET /things/{id}`; see [`GetThing`].
    fn get_thing(request: GetThing);
}

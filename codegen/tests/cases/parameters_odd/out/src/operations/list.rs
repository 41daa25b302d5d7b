use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// `GET /listed`
///
/// Defined in `#/paths/~1listed{?page,size}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct List {
    /// Sent in the query as `page`.
    pub page: Option<i64>,
    /// Sent in the query as `size`.
    pub size: Option<i64>,
}

request_type::request_type!(List {} and {
    /// Sent in the query as `page`.
    page: optional plain "page" i64,
    /// Sent in the query as `size`.
    size: optional plain "size" i64,
});

impl operation::Operation for List {
    const ID: &'static str = "list";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/listed");
        request.query("page", &self.page);
        request.query("size", &self.size);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /listed`; see [`List`].
    fn list(request: List);
}

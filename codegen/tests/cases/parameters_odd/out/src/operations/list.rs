use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `list`.
///
/// `GET /listed`
///
/// Defined in `#/paths/~1listed{?page,size}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: Option<i64>,
    /// The parameter `size`.
    ///
    /// Sent in the query as `size`.
    pub size: Option<i64>,
}

request_type::request_type!(List {} and {
    /// The parameter `page`.
    page: optional plain "page" i64,
    /// The parameter `size`.
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
    /// Calls `list`.
    ///
    /// `GET /listed`; see [`List`].
    fn list(request: List);
}

use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `find`.
///
/// `GET /found`
///
/// Defined in `#/paths/~1found?q={text}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Find {
    /// The parameter `q`.
    ///
    /// Sent in the query as `q`.
    pub q: String,
}

request_type::request_type!(Find {
    q: into "q" String,
} and {});

impl operation::Operation for Find {
    const ID: &'static str = "find";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/found");
        request.query("q", &self.q);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `find`.
    ///
    /// `GET /found`; see [`Find`].
    fn find(request: Find);
}

use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getThings`.
///
/// `GET /things?type=a%20b&beta`
///
/// Defined in `#/paths/~1things?type=a b&beta/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThings {
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: Option<i64>,
}

request_type::request_type!(GetThings {} and {
    /// The parameter `page`.
    page: optional plain "page" i64,
});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things");
        request.encoded_query("type=a%20b&beta");
        request.query("page", &self.page);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getThings`.
    ///
    /// `GET /things?type=a%20b&beta`; see [`GetThings`].
    fn get_things(request: GetThings);
}

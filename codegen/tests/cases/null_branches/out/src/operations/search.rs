use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `POST /search`
///
/// Defined in `#/paths/~1search/post`.
///
/// # Responses
///
/// - `200`: The query as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Search {
    /// Sent in the query as `size`.
    pub size: Option<types::Size>,
    /// Sent in the query as `sizes`; omitted if empty.
    pub sizes: Vec<Option<types::Size>>,
    /// Sent as the header `X-Level`.
    pub x_level: Option<types::Level>,
    /// Sent as the body, as `application/json`.
    pub body: types::Query,
}

request_type::request_type!(Search {
    body: plain "body" types::Query => validate::value,
} and {
    /// Sent in the query as `size`.
    size: optional into "size" types::Size => validate::value,
    /// Sent in the query as `sizes`; omitted if empty.
    sizes: list each "sizes" Option<types::Size> => validate::value,
    /// Sent as the header `X-Level`.
    x_level: optional plain "X-Level" types::Level => validate::value,
});

impl operation::Operation for Search {
    const ID: &'static str = "search";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = Option<types::Query>;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/search");
        request.query("size", &self.size);
        request.query("sizes", &self.sizes);
        request.header("x-level", &self.x_level);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /search`; see [`Search`].
    fn search(request: Search);
}

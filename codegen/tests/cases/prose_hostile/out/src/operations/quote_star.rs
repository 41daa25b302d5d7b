use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// Ends with \` and \[x\]: http://\[
///
/// - and goes on
///
/// ```text
/// ~~~
/// ```
///
/// | a | b |
/// |---|---|
/// | `x` |  |
///
/// `GET /a%22b`
///
/// Defined in `#/paths/~1a"b/get`.
///
/// # Responses
///
/// - `200`: Every \`line is shown
///
/// Response headers:
///
/// - `` X-`A` ``: \*/ image
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteStar {}

request_type::request_type!(QuoteStar {} and {});

impl operation::Operation for QuoteStar {
    const ID: &'static str = "quote\" ` */";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::Text;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/a%22b");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Ends with \` and \[x\]: http://\[
    ///
    /// - and goes on
    ///
    /// `GET /a%22b`; see [`QuoteStar`].
    fn quote_star(request: QuoteStar);
}

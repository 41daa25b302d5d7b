use crate::runtime::client::operation;
use crate::runtime::request::builder;
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
/// # Responses
/// - `200`: [`Text`](crate::types::Text). Every \`line is shown
///
/// Response headers:
///
/// - [`` X-`A` ``](crate::headers::X_A)\: \*/ image
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct QuoteStar {}

impl QuoteStar {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for QuoteStar {
    const ID: &'static str = "quote\" ` */";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/a%22b";
    type ResponseBody = types::Text;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

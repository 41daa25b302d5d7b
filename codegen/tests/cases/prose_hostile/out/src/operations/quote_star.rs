use crate::runtime::{call, inputs, operation, request};
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuoteStar {}

inputs::inputs!(QuoteStar {} and {});

impl operation::Operation for QuoteStar {
    const ID: &'static str = "quote\" ` */";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Text;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/a%22b");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Ends with \` and \[x\]: http://\[
    ///
    /// - and goes on
    ///
    /// `GET /a%22b`; see [`QuoteStar`].
    fn quote_star(request: QuoteStar);
}

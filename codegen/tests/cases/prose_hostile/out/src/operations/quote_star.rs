use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
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
/// Answers, by status:
///
/// - `200`: Every \`line is shown
///
/// Headers of answers:
///
/// - `` X-`A` ``: \*/ image
///
/// Described at `#/paths/~1a"b/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuoteStar {}

request_type::request_type!(QuoteStar {} and {});

impl operation::Operation for QuoteStar {
    const ID: &'static str = "quote\" ` */";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Text;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/a%22b");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Ends with \` and \[x\]: http://\[
    ///
    /// - and goes on
    ///
    /// `GET /a%22b`, see [`QuoteStar`].
    fn quote_star(request: QuoteStar);
}

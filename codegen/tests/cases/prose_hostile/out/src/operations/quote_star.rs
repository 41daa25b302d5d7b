use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// Ends with \` and \[x\]: http://\[
/// - and goes on
///
/// ```text
/// ~~~
/// ````
///
/// | a | b |
/// |---|---|
/// | `x` | \<details\>
///
/// `GET /a%22b`
///
/// Answers, by status:
///
/// - `200`: Every \`line
///   is \[shown\](javascript:x)
///
/// Headers of answers:
///
/// - `` X-`A` ``: */ \<img\>
///
/// Described at `#/paths/~1a"b/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuoteStar {}

impl QuoteStar {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for QuoteStar {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for QuoteStar {
    const ID: &'static str = "quote\" ` */";
    type Success = types::Text;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/a%22b");
        context.request(http::Method::GET, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

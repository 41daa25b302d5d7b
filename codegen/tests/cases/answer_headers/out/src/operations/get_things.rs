use crate::runtime::{context, operation, reader, validate};

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `200`: Here.
///
/// Headers of answers:
///
/// - `Access-Control-Allow-Origin`:
/// - `X-Rate-Limit`: So many calls are left in `this` hour.
/// - `Last-Changed`: When.
/// - `X-Kinds`:
/// - `X-Meta`:
/// - `X-Odd`:
/// - `type`:
///
/// Described at `#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetThings {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/things");
        context.request(http::Method::GET, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

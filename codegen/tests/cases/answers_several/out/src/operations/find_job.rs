use crate::runtime::{context, operation, reader, validate};

/// The operation `findJob`.
///
/// `HEAD /job`
///
/// Answers, by status:
///
/// - `302`: It is elsewhere.
///
/// Described at `#/paths/~1job/head`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FindJob {}

impl FindJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for FindJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for FindJob {
    const ID: &'static str = "findJob";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::HEAD, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=399 => operation::success_empty(response, reading, &[302]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

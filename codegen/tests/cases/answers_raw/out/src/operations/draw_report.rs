use crate::runtime::{context, operation, reader, validate};

/// The operation `drawReport`.
///
/// `PUT /report`
///
/// Answers, by status:
///
/// - `200`: A picture.
///
/// Described at `#/paths/~1report/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DrawReport {}

impl DrawReport {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for DrawReport {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for DrawReport {
    const ID: &'static str = "drawReport";
    type Success = bytes::Bytes;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/report");
        context.request(http::Method::PUT, path, "image/png, text/plain", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_bytes(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

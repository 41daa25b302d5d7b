use crate::runtime::{context, operation, reader, validate};

/// The operation `getReport`.
///
/// `GET /report`
///
/// Answers, by status:
///
/// - `200`: The report.
///
/// Described at `#/paths/~1report/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetReport {}

impl GetReport {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetReport {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetReport {
    const ID: &'static str = "getReport";
    type Success = String;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/report");
        context.request(http::Method::GET, path, "text/csv, text/html", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_text(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

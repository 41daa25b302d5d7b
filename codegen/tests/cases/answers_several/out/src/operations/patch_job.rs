use crate::runtime::{context, operation, reader, validate};

/// The operation `patchJob`.
///
/// `PATCH /job`
///
/// Answers, by status:
///
/// - `2XX`: Fine.
///
/// Described at `#/paths/~1job/patch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchJob {}

impl PatchJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PatchJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PatchJob {
    const ID: &'static str = "patchJob";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::PATCH, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

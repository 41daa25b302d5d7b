use crate::runtime::{call, inputs, operation, request};
use crate::types;

/// The operation `deleteJob`.
///
/// `DELETE /job`
///
/// Defined in `#/paths/~1job/delete`.
///
/// # Responses
///
/// - `default`: What there was.
/// - `404`: None.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeleteJob {}

inputs::inputs!(DeleteJob {} and {});

impl operation::Operation for DeleteJob {
    const ID: &'static str = "deleteJob";
    const METHOD: http::Method = http::Method::DELETE;
    const ACCEPT: &'static str = "application/json, text/plain";
    type Success = types::ResultType;
    type Failure = String;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[]),
            _ => Err(answer.failure_text()),
        }
    }
}

call::calls! {
    /// Calls `deleteJob`.
    ///
    /// `DELETE /job`; see [`DeleteJob`].
    fn delete_job(request: DeleteJob);
}

use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::types;

/// The operation `deleteJob`.
///
/// `DELETE /job`
///
/// Answers, by status:
///
/// - `default`: What there was.
/// - `404`: None.
///
/// Described at `#/paths/~1job/delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeleteJob {}

request_type::request_type!(DeleteJob {} and {});

impl operation::Operation for DeleteJob {
    const ID: &'static str = "deleteJob";
    const METHOD: http::Method = http::Method::DELETE;
    const ACCEPT: &'static str = "application/json, text/plain";
    type Success = types::ResultType;
    type Failure = String;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[]),
            _ => Err(answer.failure_text()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `deleteJob`.
    ///
    /// `DELETE /job`, see [`DeleteJob`].
    fn delete_job(request: DeleteJob);
}

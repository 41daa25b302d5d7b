use crate::runtime::{call, inputs, operation, request};
use crate::types;

/// The operation `putJob`.
///
/// `PUT /job`
///
/// Defined in `#/paths/~1job/put`.
///
/// # Responses
///
/// - `200`: Changed.
/// - `201`: Made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutJob {}

inputs::inputs!(PutJob {} and {});

impl operation::Operation for PutJob {
    const ID: &'static str = "putJob";
    const METHOD: http::Method = http::Method::PUT;
    type Success = types::ResultType;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200, 201]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `putJob`.
    ///
    /// `PUT /job`; see [`PutJob`].
    fn put_job(request: PutJob);
}

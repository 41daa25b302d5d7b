use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::types;

/// The operation `putJob`.
///
/// `PUT /job`
///
/// Answers, by status:
///
/// - `200`: Changed.
/// - `201`: Made.
///
/// Described at `#/paths/~1job/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutJob {}

request_type::request_type!(PutJob {} and {});

impl operation::Operation for PutJob {
    const ID: &'static str = "putJob";
    const METHOD: http::Method = http::Method::PUT;
    type Success = types::ResultType;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200, 201]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `putJob`.
    ///
    /// `PUT /job`, see [`PutJob`].
    fn put_job(request: PutJob);
}

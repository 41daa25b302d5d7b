use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutJob {}

request_type::request_type!(PutJob {} and {});

impl operation::Operation for PutJob {
    const ID: &'static str = "putJob";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = types::ResultType;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200, 201]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `putJob`.
    ///
    /// `PUT /job`; see [`PutJob`].
    fn put_job(request: PutJob);
}

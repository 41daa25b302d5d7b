use crate::runtime::client::{client_methods, operation};
use crate::runtime::format::date_time;
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `timeJobs`.
///
/// `PATCH /jobs`
///
/// Defined in `#/paths/~1jobs/patch`.
///
/// # Responses
///
/// - `200`: When they run.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeJobs {}

request_type::request_type!(TimeJobs {} and {});

impl operation::Operation for TimeJobs {
    const ID: &'static str = "timeJobs";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = Vec<date_time::DateTime>;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/jobs");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `timeJobs`.
    ///
    /// `PATCH /jobs`; see [`TimeJobs`].
    fn time_jobs(request: TimeJobs);
}

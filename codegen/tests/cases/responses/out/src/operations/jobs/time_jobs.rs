use crate::runtime::client::operation;
use crate::runtime::format::date_time;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PATCH /jobs`
///
/// # Responses
/// - `200`: an array of a string. When they run.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TimeJobs {}

impl TimeJobs {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for TimeJobs {
    const ID: &'static str = "timeJobs";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/jobs";
    type ResponseBody = Vec<date_time::DateTime>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

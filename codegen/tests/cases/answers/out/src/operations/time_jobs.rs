use crate::runtime::{call, date_time, inputs, operation, request};

/// The operation `timeJobs`.
///
/// `PATCH /jobs`
///
/// Defined in `#/paths/~1jobs/patch`.
///
/// # Responses
///
/// - `200`: When they run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeJobs {}

inputs::inputs!(TimeJobs {} and {});

impl operation::Operation for TimeJobs {
    const ID: &'static str = "timeJobs";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = Vec<date_time::DateTime>;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/jobs");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `timeJobs`.
    ///
    /// `PATCH /jobs`; see [`TimeJobs`].
    fn time_jobs(request: TimeJobs);
}

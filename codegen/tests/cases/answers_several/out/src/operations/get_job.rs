use crate::runtime::{call, inputs, operation, request, variants};
use crate::types;

/// The operation `getJob`.
///
/// `GET /job`
///
/// Defined in `#/paths/~1job/get`.
///
/// # Responses
///
/// - `200`: It is done.
/// - `202`: It goes on, *still*.
/// - `204`: There is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetJob {}

inputs::inputs!(GetJob {} and {});

impl operation::Operation for GetJob {
    const ID: &'static str = "getJob";
    const METHOD: http::Method = http::Method::GET;
    type Success = GetJobSuccess;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            202 => operation::variant(GetJobSuccess::Accepted, answer.json(&[202])),
            204 => {
                operation::variant(|()| GetJobSuccess::NoContent, answer.empty(&[204]))
            }
            200..=299 => operation::variant(GetJobSuccess::Ok, answer.json(&[200])),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getJob`.
    ///
    /// `GET /job`; see [`GetJob`].
    fn get_job(request: GetJob);
}

/// The body of a successful response to [`GetJob`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum GetJobSuccess {
    /// `200`: It is done.
    Ok(types::ResultType),
    /// `202`: It goes on, *still*.
    Accepted(types::GetJobAcceptedResponse),
    /// `204`: There is none.
    NoContent,
}

variants::variants!(GetJobSuccess {
    Ok,
    Accepted,
} and {
    NoContent,
});

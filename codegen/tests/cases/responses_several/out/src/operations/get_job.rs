use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{raw_response, response_enum};
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetJob {}

request_type::request_type!(GetJob {} and {});

impl operation::Operation for GetJob {
    const ID: &'static str = "getJob";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = GetJobSuccess;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            202 => raw_response::map_body(GetJobSuccess::Accepted, response.json(&[202])),
            204 => {
                raw_response::map_body(
                    |()| GetJobSuccess::NoContent,
                    response.empty(&[204]),
                )
            }
            200..=299 => raw_response::map_body(GetJobSuccess::Ok, response.json(&[200])),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
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

response_enum::response_enum!(GetJobSuccess {
    Ok,
    Accepted,
} and {
    NoContent,
});

use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::constrained;
use crate::types;

/// The operation `listJobs`.
///
/// `GET /jobs`
///
/// Defined in `#/paths/~1jobs/get`.
///
/// # Responses
///
/// - `200`: The jobs.
/// - `404`: There are none.
/// - `default`: Something broke.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJobs {}

request_type::request_type!(ListJobs {} and {});

impl operation::Operation for ListJobs {
    const ID: &'static str = "listJobs";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = Vec<String>;
    type ErrorBody = types::Fault;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/jobs");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => {
                response
                    .json_with(
                        &[200],
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(MaxItems(2)),
                                at,
                                found,
                            )
                        },
                    )
            }
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `listJobs`.
    ///
    /// `GET /jobs`; see [`ListJobs`].
    fn list_jobs(request: ListJobs);
}

use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::constrained;

/// `GET /jobs`
///
/// # Responses
/// - `200`: an array of a string. The jobs.
/// - `404`: [`Fault`](crate::types::Fault). There are none.
/// - `default`: [`Fault`](crate::types::Fault). Something broke.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListJobs {}

impl ListJobs {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ListJobs {
    const ID: &'static str = "listJobs";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/jobs";
    type ResponseBody = Vec<String>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => {
                response.json_with(
                    &[200],
                    |value, at, found| {
                        constrained::validate(value, constrained::rules!(MaxItems(2)), at, found)
                    },
                )
            }
            404 => Err(response.error_json(crate::ErrorBody::Fault)),
            _ => Err(response.error_json(crate::ErrorBody::Fault)),
        }
    }
}

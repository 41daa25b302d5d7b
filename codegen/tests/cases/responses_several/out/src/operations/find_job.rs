use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `findJob`.
///
/// `HEAD /job`
///
/// Defined in `#/paths/~1job/head`.
///
/// # Responses
///
/// - `302`: It is elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindJob {}

request_type::request_type!(FindJob {} and {});

impl operation::Operation for FindJob {
    const ID: &'static str = "findJob";
    const METHOD: http::Method = http::Method::HEAD;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=399 => response.empty(&[302]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `findJob`.
    ///
    /// `HEAD /job`; see [`FindJob`].
    fn find_job(request: FindJob);
}

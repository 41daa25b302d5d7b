use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `patchJob`.
///
/// `PATCH /job`
///
/// Defined in `#/paths/~1job/patch`.
///
/// # Responses
///
/// - `2XX`: Fine.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchJob {}

request_type::request_type!(PatchJob {} and {});

impl operation::Operation for PatchJob {
    const ID: &'static str = "patchJob";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `patchJob`.
    ///
    /// `PATCH /job`; see [`PatchJob`].
    fn patch_job(request: PatchJob);
}

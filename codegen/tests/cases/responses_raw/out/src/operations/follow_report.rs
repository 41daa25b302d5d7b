use crate::runtime::client::{client_methods, operation, streaming};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{events, raw_response};

/// The operation `followReport`.
///
/// `TRACE /report`
///
/// Each event can be read as soon as it arrives, with
/// [`Client::stream`](crate::Client::stream).
///
/// Defined in `#/paths/~1report/trace`.
///
/// # Responses
///
/// - `200`: What happens.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowReport {}

request_type::request_type!(FollowReport {} and {});

impl operation::Operation for FollowReport {
    const ID: &'static str = "followReport";
    const METHOD: http::Method = http::Method::TRACE;
    const ACCEPT: &'static str = "text/event-stream";
    type ResponseBody = events::Events<serde_json::Value>;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/report");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.events(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `followReport`.
    ///
    /// `TRACE /report`; see [`FollowReport`].
    fn follow_report(request: FollowReport);
}
streaming::streaming_operation!(FollowReport : events of serde_json::Value);

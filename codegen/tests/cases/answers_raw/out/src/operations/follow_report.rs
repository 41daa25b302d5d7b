use crate::runtime::{call, events, inputs, operation, request, streaming};

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FollowReport {}

inputs::inputs!(FollowReport {} and {});

impl operation::Operation for FollowReport {
    const ID: &'static str = "followReport";
    const METHOD: http::Method = http::Method::TRACE;
    const ACCEPT: &'static str = "text/event-stream";
    type Success = events::Events<serde_json::Value>;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/report");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.events(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `followReport`.
    ///
    /// `TRACE /report`; see [`FollowReport`].
    fn follow_report(request: FollowReport);
}
streaming::streamed!(FollowReport : events of serde_json::Value);
